package fr.releve.matching.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;

/** A date of {@code Europe/Paris} and its morning or afternoon; as text {@code 2026-12-01:AM}. */
public record HalfDay(LocalDate date, Part part) implements Comparable<HalfDay> {

    /** Morning or afternoon. */
    public enum Part {
        AM,
        PM
    }

    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /** @throws IllegalArgumentException if the text has another form or names no day of the calendar */
    public static HalfDay parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text);
        }
        try {
            return new HalfDay(LocalDate.parse(text.substring(0, colon)), Part.valueOf(text.substring(colon + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text, e);
        }
    }

    @Override
    public int compareTo(HalfDay other) {
        return CHRONOLOGICAL.compare(this, other);
    }

    @Override
    public String toString() {
        return date + ":" + part;
    }
}
