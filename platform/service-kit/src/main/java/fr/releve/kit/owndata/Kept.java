package fr.releve.kit.owndata;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * What is kept of one kind.
 *
 * @param single whether an account has one at most, and {@code items} is that one
 * @param items the first of them
 * @param total how many there are
 */
public record Kept(boolean single, List<?> items, long total) {

    public static Kept one(Object it) {
        return new Kept(true, List.of(it), 1);
    }

    public static Kept all(List<?> items) {
        return new Kept(false, items, items.size());
    }

    /** The first of so many. */
    public static Kept first(List<?> items, long total) {
        return new Kept(false, items, total);
    }

    /** The first {@code most}; how many there are is asked only where there may be more. */
    public static Kept first(List<?> items, int most, LongSupplier total) {
        return first(items, items.size() < most ? items.size() : total.getAsLong());
    }
}
