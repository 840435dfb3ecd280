package fr.releve.kit.web;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is wanted.
 *
 * @param list name of the list and its filter: a cursor of another list is refused
 * @param limit how many rows, 1 to 100
 * @param after sort key of the last row already seen; empty for the first stretch
 */
public record PageRequest(String list, int limit, List<String> after) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;
    private static final String SEPARATOR = "\u001f";
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /** @throws InvalidRequest if the limit is out of bounds or the cursor is not one of this list */
    public static PageRequest of(String list, @Nullable Integer limit, @Nullable String after) {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > MAX_LIMIT) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_LIMIT, "limit", "limit is from 1 to " + MAX_LIMIT + ", not " + wanted + ".");
        }
        return new PageRequest(list, wanted, after == null || after.isEmpty() ? List.of() : read(list, after));
    }

    /** One more than wanted, to learn whether there is more. */
    public int fetch() {
        return limit + 1;
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /**
     * One value of the sort key after which to go on.
     *
     * @param read turns the text back into the value
     * @throws InvalidRequest if the cursor holds no such value
     */
    public <T> T after(int index, Function<String, T> read) {
        try {
            return read.apply(after.get(index));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw foreign();
        }
    }

    /** As {@link #after(int, Function)}, of a moment between the years 1 and 9999, which is what a database holds. */
    public Instant instantAfter(int index) {
        return after(index, text -> known(Instant.parse(text)));
    }

    /** As {@link #instantAfter}, of a day. */
    public LocalDate dateAfter(int index) {
        return after(index, text -> {
            var day = LocalDate.parse(text);
            known(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            return day;
        });
    }

    private static Instant known(Instant at) {
        if (at.isBefore(FIRST) || !at.isBefore(END)) {
            throw new DateTimeException("outside the years 1 to 9999");
        }
        return at;
    }

    String cursorAfter(List<String> sortKey) {
        String text = list + SEPARATOR + String.join(SEPARATOR, sortKey);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(String list, String cursor) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        List<String> parts = List.of(text.split(SEPARATOR, -1));
        if (parts.size() < 2 || !parts.getFirst().equals(list)) {
            throw foreign();
        }
        List<String> sortKey = parts.subList(1, parts.size());
        if (sortKey.stream().anyMatch(it -> it.chars().anyMatch(Character::isISOControl))) {
            throw foreign();
        }
        return sortKey;
    }

    private static InvalidRequest foreign() {
        return new InvalidRequest(
                ProblemKind.FOREIGN_CURSOR, "after", "after is not a cursor of this list with this filter.");
    }
}
