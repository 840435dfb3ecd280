package fr.releve.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.leader.Bell;
import fr.releve.kit.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a service leaves the events it wants told. They are stored in the caller's transaction, all of one transaction together as it
 * ends, and reach Kafka after its commit, at least once, in the order of their storing for each key.
 *
 * <p>Order per key holds because whoever tells of a thing has changed its row first: lock or version keep two such transactions apart.
 */
@ApplicationScoped
public class Outbox {

    static final String CHANNEL = "outbox";

    private final DataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final Bell bell;
    private final TransactionSynchronizationRegistry transaction;

    public Outbox(
            DataSource database,
            ObjectMapper json,
            InstantSource clock,
            Bell bell,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.bell = bell;
        this.transaction = transaction;
    }

    /**
     * Tells an event.
     *
     * @param type CloudEvents type, {@code proposal.published}
     * @param body a contract record, written as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(String topic, String key, String type, Object body) {
        try {
            keep(topic, key, type, json.writeValueAsString(body), null);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for " + type, e);
        }
    }

    /** Tells that the thing with this key is no more: a record without a value. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellErased(String topic, String key, String type) {
        keep(topic, key, type, null, null);
    }

    /**
     * Tells that the thing with this key is no more, though it may be told again.
     *
     * @param version higher than that of every state told before; what is told later has a higher one than this
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellErased(String topic, String key, String type, long version) {
        keep(topic, key, type, null, version);
    }

    private void keep(String topic, String key, String type, @Nullable String payload, @Nullable Long version) {
        var trace = Trace.current().map(Trace::parent).orElse(null);
        told().rows.add(new Row(UUID.randomUUID(), topic, key, type, payload, version, trace, clock.instant()));
    }

    private Told told() {
        if (transaction.getResource(CHANNEL) instanceof Told known) {
            return known;
        }
        var fresh = new Told();
        transaction.putResource(CHANNEL, fresh);
        transaction.registerInterposedSynchronization(fresh);
        bell.ringAfterCommit(CHANNEL);
        return fresh;
    }

    /** An event that is not stored yet. */
    private record Row(
            UUID id,
            String topic,
            String key,
            String type,
            @Nullable String payload,
            @Nullable Long version,
            @Nullable String traceParent,
            Instant at) {}

    /** What one transaction tells, stored as its last deed. */
    private final class Told implements Synchronization {

        private final List<Row> rows = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            store(rows);
        }

        @Override
        public void afterCompletion(int status) {}
    }

    private void store(List<Row> rows) {
        String sql = """
                insert into outbox (event_id, topic, key, type, payload, version, trace_parent, occurred_at)
                select event_id, topic, key, type, payload, version, trace_parent, occurred_at
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[])
                    with ordinality as told (event_id, topic, key, type, payload, version, trace_parent, occurred_at, number)
                order by number""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(connection, "uuid", rows, Row::id));
            statement.setArray(2, array(connection, "text", rows, Row::topic));
            statement.setArray(3, array(connection, "text", rows, Row::key));
            statement.setArray(4, array(connection, "text", rows, Row::type));
            statement.setArray(5, array(connection, "text", rows, Row::payload));
            statement.setArray(6, array(connection, "bigint", rows, Row::version));
            statement.setArray(7, array(connection, "text", rows, Row::traceParent));
            statement.setArray(
                    8, array(connection, "timestamptz", rows, it -> it.at().toString()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be written", e);
        }
    }

    private static Array array(
            Connection connection, String type, List<Row> rows, Function<Row, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
