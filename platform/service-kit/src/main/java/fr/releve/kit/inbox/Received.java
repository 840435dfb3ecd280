package fr.releve.kit.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came in.
 *
 * @param id identifies the event; the same again on redelivery
 * @param key key of the record
 * @param body null for a tombstone: the thing with this key was erased
 */
public record Received<T>(UUID id, String key, @Nullable T body) {}
