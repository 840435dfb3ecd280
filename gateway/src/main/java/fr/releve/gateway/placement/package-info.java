/** A placement from agreement to its end, for doctor, host and coordinator alike. */
@NullMarked
package fr.releve.gateway.placement;

import org.jspecify.annotations.NullMarked;
