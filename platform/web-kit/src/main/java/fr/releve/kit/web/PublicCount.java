package fr.releve.kit.web;

import org.jspecify.annotations.Nullable;

/** A count that anybody may read: below five it could point at somebody, and is not told. */
public final class PublicCount {

    public static final long FEWEST_TOLD = 5;

    private PublicCount() {}

    /** Null below {@link #FEWEST_TOLD}, nobody included: between nobody and somebody lies what is not to be told. */
    public static @Nullable Long of(long count) {
        return count < FEWEST_TOLD ? null : Long.valueOf(count);
    }
}
