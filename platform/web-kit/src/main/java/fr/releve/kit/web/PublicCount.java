package fr.releve.kit.web;

import org.jspecify.annotations.Nullable;

/** A count that anybody may read: below five it could point at somebody, and is not told. */
public final class PublicCount {

    public static final long FEWEST_TOLD = 5;

    private PublicCount() {}

    /** Null below {@link #FEWEST_TOLD}, zero included, so that zero cannot be told from one to four. */
    public static @Nullable Long of(long count) {
        return count < FEWEST_TOLD ? null : Long.valueOf(count);
    }

    /**
     * As {@link #of}, of people, or of what is about one of them, that are also counted by parts: in fives, rounded down. Told exactly, the
     * whole less the parts that are told would be the part that is not; so each figure may be four too low, and their difference says no
     * number below five.
     */
    public static @Nullable Long ofPeople(long count) {
        return of(count - count % FEWEST_TOLD);
    }
}
