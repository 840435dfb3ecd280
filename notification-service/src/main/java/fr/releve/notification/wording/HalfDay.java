package fr.releve.notification.wording;

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

    /** Reads {@code 2026-12-01:AM}. */
    public static HalfDay parse(String text) {
        int colon = text.indexOf(':');
        return new HalfDay(LocalDate.parse(text.substring(0, colon)), Part.valueOf(text.substring(colon + 1)));
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
