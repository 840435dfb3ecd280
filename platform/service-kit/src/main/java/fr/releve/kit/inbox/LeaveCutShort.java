package fr.releve.kit.inbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Decorates the failure handler of every channel: a record whose processing a shutdown interrupts is neither acknowledged nor sent to the
 * dead letters, so that the next copy reads it again; this copy reads nothing after it.
 */
@Decorator
@Priority(1)
public class LeaveCutShort implements KafkaFailureHandler.Factory {

    private final KafkaFailureHandler.Factory factory;

    public LeaveCutShort(@Any @Delegate KafkaFailureHandler.Factory factory) {
        this.factory = factory;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration channel,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new Handler(factory.create(channel, vertx, consumer, reportFailure));
    }

    private record Handler(KafkaFailureHandler ofChannel) implements KafkaFailureHandler {

        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> it, Throwable reason, Metadata metadata) {
            return reason instanceof CutShort ? Uni.createFrom().nothing() : ofChannel.handle(it, reason, metadata);
        }

        @Override
        public void terminate() {
            ofChannel.terminate();
        }
    }
}
