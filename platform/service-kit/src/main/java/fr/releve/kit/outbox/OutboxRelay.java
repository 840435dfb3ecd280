package fr.releve.kit.outbox;

import fr.releve.kit.leader.Duty;
import fr.releve.kit.leader.LeaderConfig;
import fr.releve.kit.leader.Leadership;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Carries stored events to Kafka; of all copies of a service one, so that they stay in order. */
@ApplicationScoped
public class OutboxRelay {

    private static final long LOCK = 0x52454C45_56450001L;
    private static final int BATCH = 500;
    private static final Duration PACE = Duration.ofMillis(50);
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);

    /** A producer is a new one in each round after a failure: it asks anew where the broker is, and leads on no longer than that. */
    private static final Duration METADATA_PATIENCE = Duration.ofSeconds(5);

    /** How often, while waiting for the broker, the lead is checked: it bounds what may still be sent after the lead is lost. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private static final int SECONDS_FOR_A_LOOK = 1;

    private final Leadership leadership;
    private final String brokers;
    private final String source;
    private final AtomicLong waiting = new AtomicLong();

    public OutboxRelay(
            DataSource database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String application,
            LeaderConfig leader,
            MeterRegistry metrics) {
        this.leadership = new Leadership("outbox-relay", LOCK, Outbox.CHANNEL, PACE, leader.looksEvery(), database);
        this.brokers = brokers;
        this.source = "/releve/" + application;
        metrics.gauge("releve.outbox.waiting", waiting);
    }

    void start(@Observes StartupEvent started) {
        leadership.start(Carrying::new);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        leadership.stop();
    }

    /** Carries with a producer of its own, as long as this copy leads. */
    private final class Carrying implements Duty {

        private final KafkaProducer<String, @Nullable String> producer = producer();

        @Override
        public boolean work(Connection connection) throws Exception {
            return carry(connection, producer) == BATCH;
        }

        /** What is still under way is given up: the next one to lead sends it again, and it must not land behind what is newer. */
        @Override
        public void close() {
            producer.close(Duration.ZERO);
        }
    }

    /** Sends the oldest events and forgets them once the broker has them all. */
    private int carry(Connection connection, KafkaProducer<String, @Nullable String> producer)
            throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        List<OutboxRow> rows = oldest(connection);
        waiting.set(rows.size());
        send(rows, row -> producer.send(row.toRecord(source)), connection);
        forget(connection, rows);
        return rows.size();
    }

    /**
     * Sends all and waits until the broker has them. What fails at once, as everything does that waits in vain to hear where the broker
     * is, ends the round: what is behind it must not be sent before it.
     */
    static void send(List<OutboxRow> rows, Function<OutboxRow, Future<?>> send, Connection lead)
            throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        List<Future<?>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            Future<?> it = send.apply(row);
            if (it.isDone()) {
                await(it, lead);
            }
            sent.add(it);
        }
        for (Future<?> each : sent) {
            await(each, lead);
        }
    }

    /**
     * Waits until the broker has a record.
     *
     * @param lead dies when another copy may lead
     * @throws TimeoutException if the broker does not take it, or this copy leads no more
     */
    static void await(Future<?> sent, Connection lead)
            throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        long looks = BROKER_PATIENCE.dividedBy(BETWEEN_LOOKS);
        for (long look = 1; ; look++) {
            try {
                sent.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (look >= looks || !lead.isValid(SECONDS_FOR_A_LOOK)) {
                    throw e;
                }
            }
        }
    }

    private static List<OutboxRow> oldest(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select * from outbox order by position limit ?")) {
            statement.setInt(1, BATCH);
            try (var answer = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (answer.next()) {
                    rows.add(OutboxRow.of(answer));
                }
                return rows;
            }
        }
    }

    /** A crash may bring back what was just forgotten, to be told once more: nobody need wait for the disk. */
    private static void forget(Connection connection, List<OutboxRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("""
                with told as (delete from outbox where position = any(?))
                select set_config('synchronous_commit', 'off', true)""")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            statement.execute();
        }
    }

    private KafkaProducer<String, @Nullable String> producer() {
        return new KafkaProducer<String, @Nullable String>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) METADATA_PATIENCE.toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) BROKER_PATIENCE.toMillis(),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) BROKER_PATIENCE.toMillis() / 2),
                new StringSerializer(),
                new StringSerializer());
    }
}
