/** Territories: their sheets, their areas. */
@NullMarked
package fr.releve.gateway.territory;

import org.jspecify.annotations.NullMarked;
