/** Checks of what the package of the same name promises. */
@NullMarked
package fr.releve.gateway.about;

import org.jspecify.annotations.NullMarked;
