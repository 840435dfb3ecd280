package fr.releve.acceptance.watch;

import java.time.Instant;
import java.util.Map;

/**
 * A record of a topic.
 *
 * @param value empty if the record is a tombstone
 * @param sentAt when its producer handed it to the broker
 */
public record Heard(String topic, String key, String value, Map<String, String> headers, Instant sentAt) {

    /** Everything that anybody could read of it. */
    public String words() {
        return key + " " + value + " " + headers;
    }

    /** When the cause was stored: the CloudEvents time, taken inside the transaction. */
    public Instant toldAt() {
        return Instant.parse(String.valueOf(headers.get("ce_time")));
    }

    public boolean isTombstone() {
        return value.isEmpty();
    }
}
