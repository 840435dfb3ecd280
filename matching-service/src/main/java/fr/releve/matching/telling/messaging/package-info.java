/** How this service tells of its things over Kafka. */
@NullMarked
package fr.releve.matching.telling.messaging;

import org.jspecify.annotations.NullMarked;
