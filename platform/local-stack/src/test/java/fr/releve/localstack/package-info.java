/** What can break on one machine: taken ports, killed processes, old pid files, secrets that others read. */
@NullMarked
package fr.releve.localstack;

import org.jspecify.annotations.NullMarked;
