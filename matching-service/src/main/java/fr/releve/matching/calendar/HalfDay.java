package fr.releve.matching.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A date of {@code Europe/Paris} and its morning or afternoon; as text {@code 2026-12-01:AM}. */
public record HalfDay(LocalDate date, Part part) implements Comparable<HalfDay> {

    /** Morning or afternoon. */
    public enum Part {
        AM,
        PM
    }

    private static final int MORNING = 8;
    private static final int AFTERNOON = 14;
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}:[AP]M");
    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /** @throws IllegalArgumentException if the text has another form or names no day of the calendar */
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
