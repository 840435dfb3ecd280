/** Measures from outside, on the loaded seeds. */
@NullMarked
package fr.releve.acceptance.bench;

import org.jspecify.annotations.NullMarked;
