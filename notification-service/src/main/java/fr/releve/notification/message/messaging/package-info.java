/** Hears of proposals and placements from Kafka. */
@NullMarked
package fr.releve.notification.message.messaging;

import org.jspecify.annotations.NullMarked;
