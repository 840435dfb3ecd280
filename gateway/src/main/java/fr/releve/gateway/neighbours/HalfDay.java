package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/** A date and its morning or afternoon; on the wire {@code 2026-12-01:AM}. */
public record HalfDay(LocalDate date, Part part) implements Comparable<HalfDay> {

    /** Morning or afternoon. */
    public enum Part {
        AM,
        PM
    }

    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /** @throws IllegalArgumentException if the text has another form */
    @JsonCreator
    public static HalfDay parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a half-day reads 2026-12-01:AM, not " + text);
        }
        return new HalfDay(LocalDate.parse(text.substring(0, colon)), Part.valueOf(text.substring(colon + 1)));
    }

    /** Empty if the text has another form. */
    public static Optional<HalfDay> typed(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
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
