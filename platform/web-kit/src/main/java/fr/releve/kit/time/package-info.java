/** The clock everybody reads, and which days people work. */
@NullMarked
package fr.releve.kit.time;

import org.jspecify.annotations.NullMarked;
