package fr.releve.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a longer list.
 *
 * @param next cursor of the next stretch, to be sent back as {@code after}; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param rows at most {@code request.limit() + 1} of them: the one beyond the limit only tells that there is more
     * @param sortKey the values by which the list is ordered, of one row
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, List<String>> sortKey, Function<R, T> view) {
        boolean more = rows.size() > request.limit();
        List<R> kept = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                kept.stream().map(view).toList(), more ? request.cursorAfter(sortKey.apply(kept.getLast())) : null);
    }
}
