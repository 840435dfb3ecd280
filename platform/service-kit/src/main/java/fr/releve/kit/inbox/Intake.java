package fr.releve.kit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.database.DatabaseFault;
import fr.releve.kit.trace.Trace;
import fr.releve.kit.web.TolerantJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes records in: reads them, then lets their effect happen in one transaction. What cannot be read or is refused by the effect goes to
 * the dead-letter topic; while the database is at fault the record waits, and those behind it too. What this copy has in hand when it goes
 * down is left to the next one.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final ObjectMapper json;
    private volatile boolean stopping;

    public Intake(ObjectMapper json) {
        this.json = TolerantJson.like(json);
    }

    /** From now on nothing that fails says anything about the record: its database may be closed already. */
    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    /**
     * Takes in what was fetched together, in one transaction; if the effect refuses that, each record in one of its own. Only what
     * cannot be read or is refused alone is set aside; that comes last and in their order, as setting a record aside acknowledges those
     * before it.
     *
     * @param batch of a channel that hands over batches
     * @param type what each record's value should be, written as JSON
     * @param effect of any number of records, at least one, in their order; again from the start after a passing fault of the database
     */
    public <T> void takeAll(
            IncomingKafkaRecordBatchMetadata<String, byte[]> batch, Class<T> type, Consumer<List<Received<T>>> effect) {
        List<Legible<T>> readable = new ArrayList<>();
        IdentityHashMap<Message<?>, RuntimeException> refused = new IdentityHashMap<>();
        for (Message<?> message : batch.getBatchedMessages()) {
            try {
                readable.add(new Legible<>(message, read(recordOf(message), type)));
            } catch (UnreadableRecord e) {
                refused.put(message, e);
            }
        }
        if (!readable.isEmpty()) {
            settleAll(readable, effect, refused);
        }
        for (Message<?> message : batch.getBatchedMessages()) {
            var reason = refused.get(message);
            if (reason != null) {
                setAside(message, reason);
            }
        }
    }

    /** @param refused takes what is refused even alone, and why */
    private <T> void settleAll(
            List<Legible<T>> readable,
            Consumer<List<Received<T>>> effect,
            IdentityHashMap<Message<?>, RuntimeException> refused) {
        List<Received<T>> all = readable.stream().map(Legible::received).toList();
        try {
            settle(() -> effect.accept(all), all.getFirst().id());
        } catch (CutShort e) {
            throw e;
        } catch (RuntimeException together) {
            for (Legible<T> one : readable) {
                try {
                    settle(
                            () -> effect.accept(List.of(one.received())),
                            one.received().id());
                } catch (CutShort e) {
                    throw e;
                } catch (RuntimeException alone) {
                    refused.put(one.message(), alone);
                }
            }
        }
    }

    private record Legible<T>(Message<?> message, Received<T> received) {}

    /** In a transaction, again and again while the database is away. */
    private void settle(Runnable effect, UUID first) {
        Pause pause = new Pause();
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(effect);
                return;
            } catch (RuntimeException e) {
                leaveIfEnding(e);
                if (DatabaseFault.of(e)
                        .filter(it -> it != DatabaseFault.OF_DATA)
                        .isEmpty()) {
                    throw e;
                }
                LOG.warnf("event waits for the database: eventId=%s", first);
                pause.take();
            }
        }
    }

    /** Returns when the dead-letter topic has the record. */
    private void setAside(Message<?> message, Throwable reason) {
        Pause pause = new Pause();
        while (true) {
            try {
                message.nack(reason).toCompletableFuture().join();
                return;
            } catch (CompletionException e) {
                leaveIfEnding(e);
                LOG.warnf("an unreadable record waits for the dead-letter topic: %s", e.getMessage());
                pause.take();
            }
        }
    }

    private void leaveIfEnding(RuntimeException fault) {
        if (stopping || Thread.currentThread().isInterrupted()) {
            // a message may repeat what the record says: it is not logged
            LOG.warnf(
                    "left to the next copy: stopping=%s %s",
                    stopping, fault.getClass().getSimpleName());
            throw new CutShort(fault);
        }
    }

    @SuppressWarnings("unchecked") // a channel has one type of records
    private static ConsumerRecord<String, byte[]> recordOf(Message<?> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(it -> (ConsumerRecord<String, byte[]>) it.getRecord())
                .orElseThrow();
    }

    private <T> Received<T> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        if (record.key() == null) {
            throw new UnreadableRecord("the record has no key");
        }
        UUID id = eventId(record);
        var trace = header(record, "traceparent").flatMap(Trace::of).orElse(null);
        byte @Nullable [] value = record.value();
        if (value == null) {
            return new Received<>(id, record.key(), null, version(record), trace);
        }
        try {
            @Nullable T body = json.readValue(value, type);
            if (body == null) {
                throw new UnreadableRecord("the value says null; only a record without a value tells of an erasure");
            }
            return new Received<>(id, record.key(), body, null, trace);
        } catch (IOException e) {
            throw new UnreadableRecord("the value is not a " + type.getSimpleName() + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static UUID eventId(ConsumerRecord<String, byte[]> record) {
        String id = header(record, "ce_id").orElseThrow(() -> new UnreadableRecord("the record has no header ce_id"));
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("the header ce_id is no UUID");
        }
    }

    private static @Nullable Long version(ConsumerRecord<String, byte[]> tombstone) {
        try {
            return header(tombstone, "ce_stateversion").map(Long::valueOf).orElse(null);
        } catch (NumberFormatException e) {
            throw new UnreadableRecord("the header ce_stateversion is no number");
        }
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(it -> new String(it, StandardCharsets.UTF_8));
    }
}
