package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;

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

    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /**
     * Reads {@code 2026-12-01:AM}.
     *
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    @JsonCreator
    public static HalfDay parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text);
        }
        try {
            return new HalfDay(LocalDate.parse(text.substring(0, colon)), Part.valueOf(text.substring(colon + 1)));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text, e);
        }
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
