/** Traces that outlive a thread: kept beside what is done later, they go on when it is done. */
@NullMarked
package fr.releve.kit.trace;

import org.jspecify.annotations.NullMarked;
