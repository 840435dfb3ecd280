package fr.releve.kit.inbox;

import fr.releve.kit.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came in.
 *
 * @param id identifies the event; the same again on redelivery
 * @param key key of the record
 * @param body null for a tombstone: the thing with this key was erased
 * @param version of a tombstone that says what it silences: everything up to it; null if it says nothing
 * @param trace that its sender was in; null if it said none
 */
public record Received<T>(
        UUID id,
        String key,
        @Nullable T body,
        @Nullable Long version,
        @Nullable Trace trace) {

    /** The trace as what follows from the event continues it. */
    public List<Trace> causes() {
        return Optional.ofNullable(trace).stream().toList();
    }
}
