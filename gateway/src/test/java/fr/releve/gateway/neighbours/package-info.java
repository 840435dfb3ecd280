/** Checks of what the package of the same name promises. */
@NullMarked
package fr.releve.gateway.neighbours;

import org.jspecify.annotations.NullMarked;
