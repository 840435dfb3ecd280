package fr.releve.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One stored event, and the Kafka record it becomes: the CloudEvents attributes travel as headers. */
record OutboxRow(
        long position,
        String eventId,
        String topic,
        String key,
        String type,
        @Nullable String payload,
        @Nullable String version,
        @Nullable String traceParent,
        OffsetDateTime occurredAt) {

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("payload"),
                row.getString("version"),
                row.getString("trace_parent"),
                row.getObject("occurred_at", OffsetDateTime.class));
    }

    ProducerRecord<String, @Nullable String> toRecord(String source) {
        var record = new ProducerRecord<String, @Nullable String>(topic, key, payload);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", eventId);
        header(record, "ce_type", type);
        header(record, "ce_source", source);
        header(record, "ce_time", occurredAt.toInstant().toString());
        header(record, "ce_subject", key);
        header(record, "content-type", "application/json");
        if (version != null) {
            header(record, "ce_stateversion", version);
        }
        if (traceParent != null) {
            header(record, "traceparent", traceParent);
        }
        return record;
    }

    private static void header(ProducerRecord<String, @Nullable String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
