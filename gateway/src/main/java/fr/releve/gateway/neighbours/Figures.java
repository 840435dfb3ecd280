package fr.releve.gateway.neighbours;

import org.jspecify.annotations.Nullable;

/** Counts for everybody; null where there are too few to be told without pointing at somebody. */
public final class Figures {

    private Figures() {}

    public record People(
            @Nullable Long practitioners, @Nullable Long halfDaysWanted) {}

    /** Of one territory: the doctors who live there. */
    public record Own(@Nullable Long practitioners) {}

    /** Half-days to come that a territory asks for, and those of them that are offered or agreed. */
    public record Cover(int wanted, @Nullable Integer promised) {}

    public record Placements(
            @Nullable Long proposals, @Nullable Long agreed) {}
}
