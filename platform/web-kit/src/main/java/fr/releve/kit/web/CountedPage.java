package fr.releve.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a longer list of which it is told how long it is.
 *
 * @param next as of {@link Page}
 * @param total of the whole list, as it was filtered
 */
public record CountedPage<T>(List<T> items, @Nullable String next, long total) {

    public static <T> CountedPage<T> of(Page<T> page, long total) {
        return new CountedPage<>(page.items(), page.next(), total);
    }

    /** Without its count. */
    public Page<T> page() {
        return new Page<>(items, next);
    }
}
