package fr.releve.acceptance.watch;

import java.util.Map;

/**
 * A record of a topic.
 *
 * @param value empty if the record is a tombstone
 */
public record Heard(String topic, String key, String value, Map<String, String> headers) {

    /** Everything that anybody could read of it. */
    public String words() {
        return key + " " + value + " " + headers;
    }

    public boolean isTombstone() {
        return value.isEmpty();
    }
}
