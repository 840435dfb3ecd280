/** One Kafka broker in KRaft mode, in a JVM of its own. */
@NullMarked
package fr.releve.localstack.kafka;

import org.jspecify.annotations.NullMarked;
