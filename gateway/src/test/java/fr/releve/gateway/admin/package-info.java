/** Checks of what the package of the same name promises. */
@NullMarked
package fr.releve.gateway.admin;

import org.jspecify.annotations.NullMarked;
