/** Communes and territories by their codes, remembered for a while. */
@NullMarked
package fr.releve.gateway.places;

import org.jspecify.annotations.NullMarked;
