/** Limits of how long something is kept. */
@NullMarked
package fr.releve.kit.retention;

import org.jspecify.annotations.NullMarked;
