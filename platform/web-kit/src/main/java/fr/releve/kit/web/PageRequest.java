package fr.releve.kit.web;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Between the parts of a cursor, none of which has it: each is written in Base64. */
    private static final String SEPARATOR = ".";

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
        return Stream.concat(Stream.of(list), sortKey.stream())
                .map(it -> Base64.getUrlEncoder().withoutPadding().encodeToString(it.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static List<String> read(String list, String cursor) {
        List<String> parts = Arrays.stream(cursor.split(Pattern.quote(SEPARATOR), -1))
                .map(PageRequest::part)
                .toList();
        if (parts.size() < 2 || !parts.getFirst().equals(list)) {
            throw foreign();
        }
        return parts.subList(1, parts.size());
    }

    /** No row has a NUL, which no database keeps. */
    private static String part(String written) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        if (text.indexOf('\0') >= 0) {
            throw foreign();
        }
        return text;
    }

    private static InvalidRequest foreign() {
        return new InvalidRequest(
                ProblemKind.FOREIGN_CURSOR, "after", "after is not a cursor of this list with this filter.");
    }
}
