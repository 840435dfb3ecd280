package fr.releve.gateway.shell;

import io.netty.handler.codec.http.QueryStringEncoder;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of a table, as it stands in its address: the head of a column leads to the same list, its filter kept, in the column's
 * order, and from there to the other way round.
 *
 * @param address of the list with its filter, to be followed by the order
 * @param parameter its name in the address
 * @param sort « nom », « -nom » the other way round; empty, or what no column bears, for the list's own order
 */
public record Sorting(String address, String parameter, String sort) {

    private static final String REVERSED = "-";

    /** @param filter the rest of the address's query; what is empty is left out */
    public static Sorting of(String path, Map<String, String> filter, String parameter, String sort) {
        QueryStringEncoder address = new QueryStringEncoder(path);
        filter.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.addParam(name, value);
            }
        });
        String text = address.toString();
        return new Sorting(text + (text.contains("?") ? "&" : "?"), parameter, sort);
    }

    /** The column, whichever way round. */
    public String column() {
        return isReversed() ? sort.substring(REVERSED.length()) : sort;
    }

    /** An order of the list, turned round if that is asked for. */
    public <T> Comparator<T> turned(Comparator<T> order) {
        return isReversed() ? order.reversed() : order;
    }

    /** Of a column that is sorted from the smallest first. */
    public Head rising(String column) {
        return head(column, true);
    }

    /** Of a column that is sorted from the largest first. */
    public Head falling(String column) {
        return head(column, false);
    }

    private Head head(String column, boolean rises) {
        boolean here = column.equals(column());
        String next = here && !isReversed() ? REVERSED + column : column;
        return new Head(address + parameter + "=" + next, here ? Head.direction(rises != isReversed()) : null);
    }

    private boolean isReversed() {
        return sort.startsWith(REVERSED);
    }

    /** @param sorted the value of {@code aria-sort}; null where the table is sorted by another column */
    public record Head(String href, @Nullable String sorted) {

        public static String direction(boolean rises) {
            return rises ? "ascending" : "descending";
        }
    }
}
