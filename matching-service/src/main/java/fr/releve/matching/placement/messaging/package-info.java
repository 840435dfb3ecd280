/** Placements over Kafka. */
@NullMarked
package fr.releve.matching.placement.messaging;

import org.jspecify.annotations.NullMarked;
