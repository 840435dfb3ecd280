package fr.releve.matching.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted; what is absent narrows nothing.
 *
 * @param account opaque subject of who did it
 * @param about a proposal or placement
 * @param from the earliest instant
 * @param before the first instant that is too late
 */
public record JournalFilter(
        JournalLine.@Nullable Subject subject,
        JournalLine.@Nullable Party party,
        @Nullable String deed,
        @Nullable String territory,
        @Nullable String account,
        @Nullable UUID about,
        @Nullable Instant from,
        @Nullable Instant before) {}
