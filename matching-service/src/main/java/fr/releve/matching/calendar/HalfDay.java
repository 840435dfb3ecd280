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
    /** A nine stands for any digit, the A for an A or a P. */
    private static final String FORM = "9999-99-99:AM";

    private static final int PART = 11;

    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /** @throws IllegalArgumentException if the text has another form or names no day of the calendar */
    public static HalfDay parse(String text) {
        if (!hasForm(text)) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text);
        }
        try {
            return new HalfDay(
                    LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)),
                    text.charAt(PART) == 'A' ? Part.AM : Part.PM);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text, e);
        }
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char it = text.charAt(i);
            boolean fits = switch (FORM.charAt(i)) {
                case '9' -> it >= '0' && it <= '9';
                case 'A' -> it == 'A' || it == 'P';
                default -> it == FORM.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The earliest start: 08:00 or 14:00 in this zone. */
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
