/** Communes asked of profile-service. */
@NullMarked
package fr.releve.matching.place.client;

import org.jspecify.annotations.NullMarked;
