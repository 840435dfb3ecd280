package fr.releve.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a service leaves the events it wants told. They are stored in the caller's transaction and reach Kafka after its commit, at
 * least once, in the order of their storing for each key.
 *
 * <p>Order per key holds because whoever tells of a thing has changed its row first: lock or version keep two such transactions apart.
 */
@ApplicationScoped
public class Outbox {

    static final String CHANNEL = "outbox";

    private final DataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;

    public Outbox(DataSource database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
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
            store(topic, key, type, json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for " + type, e);
        }
    }

    /** Tells that the thing with this key is no more: a record without a value. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellErased(String topic, String key, String type) {
        store(topic, key, type, null);
    }

    private void store(String topic, String key, String type, @Nullable String payload) {
        String sql = """
                with told as (
                    insert into outbox (event_id, topic, key, type, payload, trace_parent, occurred_at)
                    values (?, ?, ?, ?, ?, ?, ?))
                select pg_notify('%s', '')""".formatted(CHANNEL);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, topic);
            statement.setString(3, key);
            statement.setString(4, type);
            statement.setString(5, payload);
            statement.setString(6, traceParent());
            statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be written", e);
        }
    }

    private static @Nullable String traceParent() {
        Map<String, String> carrier = new HashMap<>();
        GlobalOpenTelemetry.getPropagators()
                .getTextMapPropagator()
                .inject(Context.current(), carrier, (map, key, value) -> {
                    if (map != null) {
                        map.put(key, value);
                    }
                });
        return carrier.get("traceparent");
    }
}
