/** Events leave a service by way of its database: written in the transaction of their cause, sent to Kafka afterwards, in order. */
@NullMarked
package fr.releve.kit.outbox;

import org.jspecify.annotations.NullMarked;
