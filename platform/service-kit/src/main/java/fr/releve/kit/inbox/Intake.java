package fr.releve.kit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record in: reads it, then lets its effect happen in one transaction. What cannot be read or is refused by the effect goes to
 * the dead-letter topic; while the database is away the record waits, and those behind it too.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ObjectMapper json;

    public Intake(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param type what the record's value should be, written as JSON
     * @param effect runs in a transaction of its own, again from the start after a passing fault of the database
     * @throws UnreadableRecord if the record is not of the type
     */
    public <T> void take(ConsumerRecord<String, byte[]> record, Class<T> type, Consumer<Received<T>> effect) {
        Received<T> received = read(record, type);
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> effect.accept(received));
                return;
            } catch (RuntimeException e) {
                if (!passing(e)) {
                    throw e;
                }
                LOG.warnf("event waits for the database: eventId=%s", received.id());
                sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private <T> Received<T> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        if (record.key() == null) {
            throw new UnreadableRecord("the record has no key");
        }
        UUID id = eventId(record);
        byte @Nullable [] value = record.value();
        try {
            return new Received<>(id, record.key(), value == null ? null : json.readValue(value, type));
        } catch (IOException e) {
            throw new UnreadableRecord("the value is not a " + type.getSimpleName() + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static UUID eventId(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader("ce_id");
        if (header == null) {
            throw new UnreadableRecord("the record has no header ce_id");
        }
        try {
            return UUID.fromString(new String(header.value(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("the header ce_id is no UUID");
        }
    }

    /** Class 22 (bad data) and 23 (broken constraint) come back whatever one does; anything else of the database's may pass. */
    private static boolean passing(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || !(state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
            }
        }
        return false;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
