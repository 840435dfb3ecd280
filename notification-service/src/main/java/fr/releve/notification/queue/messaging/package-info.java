/** Hears from Kafka which proposals wait for a coordinator. */
@NullMarked
package fr.releve.notification.queue.messaging;

import org.jspecify.annotations.NullMarked;
