package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
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

    private static final String FORM = "0000-00-00:?M";
    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /**
     * Reads {@code 2026-12-01:AM}.
     *
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    @JsonCreator
    public static HalfDay parse(String text) {
        if (!hasForm(text)) {
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

    /** As pages read thousands of them, by hand. */
    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char it = text.charAt(i);
            boolean fits = switch (FORM.charAt(i)) {
                case '0' -> it >= '0' && it <= '9';
                case '?' -> it == 'A' || it == 'P';
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
