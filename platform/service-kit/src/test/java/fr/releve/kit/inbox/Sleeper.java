package fr.releve.kit.inbox;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** A consumer that would take for ever over what it reads. */
@ApplicationScoped
public class Sleeper {

    private final Intake intake;
    private volatile @Nullable Thread asleep;

    public Sleeper(Intake intake) {
        this.intake = intake;
    }

    @Incoming("sleeper")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        intake.takeAll(batch, Notes.Note.class, all -> sleep());
    }

    private void sleep() {
        asleep = Thread.currentThread();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    Optional<Thread> asleep() {
        return Optional.ofNullable(asleep);
    }
}
