/** Distances and journeys between points of the map. */
@NullMarked
package fr.releve.kit.place;

import org.jspecify.annotations.NullMarked;
