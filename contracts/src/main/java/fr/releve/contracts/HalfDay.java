package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The unit of time of every offer and need: a date of {@code Europe/Paris} and its morning or afternoon.
 *
 * <p>On the wire a string, {@code 2026-12-01:AM}.
 */
public record HalfDay(LocalDate date, Part part) implements Comparable<HalfDay> {

    /** Morning or afternoon. */
    public enum Part {
        AM,
        PM
    }

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}:[AP]M");
    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /**
     * Reads {@code 2026-12-01:AM}.
     *
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    @JsonCreator
    public static HalfDay parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text);
        }
        try {
            return new HalfDay(
                    LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)),
                    Part.valueOf(text.substring(11)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text, e);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    @Override
    public int compareTo(HalfDay other) {
        return CHRONOLOGICAL.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return date + ":" + part;
    }
}
