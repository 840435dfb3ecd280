/** Placements. */
@NullMarked
package fr.releve.gateway.placement;

import org.jspecify.annotations.NullMarked;
