/** Pid files and child processes. */
@NullMarked
package fr.releve.localstack.process;

import org.jspecify.annotations.NullMarked;
