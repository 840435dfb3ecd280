package fr.releve.matching.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/** A date of {@code Europe/Paris} and its morning or afternoon; as text {@code 2026-12-01:AM}. */
public record HalfDay(LocalDate date, Part part) implements Comparable<HalfDay> {

    /** Morning or afternoon. */
    public enum Part {
        AM,
        PM
    }

    private static final int MORNING = 8;
    private static final int AFTERNOON = 14;
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

    /** Eight in the morning or two in the afternoon, the latest at which anybody begins. */
    public Instant begin(ZoneId zone) {
        return date.atTime(part == Part.AM ? MORNING : AFTERNOON, 0)
                .atZone(zone)
                .toInstant();
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
