package fr.releve.kit.outbox;

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
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Carries stored events to Kafka. Of all copies of a service one leads, holding a PostgreSQL advisory lock on a connection of its own;
 * it dies with the connection, and another copy takes over within {@link #RETRY}.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x52454C45_56450001L;
    private static final int BATCH = 500;
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int LISTEN_MILLIS = 1_000;
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);

    private final DataSource database;
    private final String brokers;
    private final String source;
    private final AtomicLong waiting = new AtomicLong();
    private volatile boolean stopping;
    private @Nullable Thread carrier;

    public OutboxRelay(
            DataSource database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String application,
            MeterRegistry metrics) {
        this.database = database;
        this.brokers = brokers;
        this.source = "/releve/" + application;
        metrics.gauge("releve.outbox.waiting", waiting);
    }

    void start(@Observes StartupEvent started) {
        carrier = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (carrier != null) {
            carrier.join(Duration.ofSeconds(3));
        }
    }

    private void run() {
        while (!stopping) {
            try (var connection = database.getConnection()) {
                if (leads(connection)) {
                    lead(connection);
                }
            } catch (SQLException | KafkaException | ExecutionException | TimeoutException e) {
                LOG.warnf("outbox relay interrupted, trying again: %s", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause();
        }
    }

    private static boolean leads(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void lead(Connection connection)
            throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        try (var producer = producer()) {
            execute(connection, "listen " + Outbox.CHANNEL);
            var notifications = connection.unwrap(PGConnection.class);
            while (!stopping) {
                if (carry(connection, producer) < BATCH) {
                    notifications.getNotifications(LISTEN_MILLIS);
                }
            }
        } finally {
            execute(connection, "unlisten *");
            execute(connection, "select pg_advisory_unlock_all()");
        }
    }

    /** Sends the oldest events and forgets them once the broker has them all. */
    private int carry(Connection connection, KafkaProducer<String, @Nullable String> producer)
            throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        List<OutboxRow> rows = oldest(connection);
        waiting.set(rows.size());
        List<Future<?>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sent.add(producer.send(row.toRecord(source)));
        }
        for (Future<?> each : sent) {
            each.get(BROKER_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        forget(connection, rows);
        return rows.size();
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

    private static void forget(Connection connection, List<OutboxRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("delete from outbox where position = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            statement.executeUpdate();
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
                        (int) BROKER_PATIENCE.toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) BROKER_PATIENCE.toMillis(),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) BROKER_PATIENCE.toMillis() / 2),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void pause() {
        if (stopping) {
            return;
        }
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
