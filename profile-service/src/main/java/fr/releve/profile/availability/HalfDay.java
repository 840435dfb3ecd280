package fr.releve.profile.availability;

import fr.releve.kit.time.HalfDayEnd;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/** The unit of time of every offer and need: a date of {@code Europe/Paris} and its morning or afternoon. */
public record HalfDay(LocalDate date, Part part) implements Comparable<HalfDay> {

    /** Morning or afternoon. */
    public enum Part {
        AM(HalfDayEnd.MORNING),
        PM(HalfDayEnd.AFTERNOON);

        private final HalfDayEnd end;

        Part(HalfDayEnd end) {
            this.end = end;
        }
    }

    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /** @param now of {@code Europe/Paris} */
    public boolean isOver(LocalDateTime now) {
        return part.end.isPast(date, now);
    }

    @Override
    public int compareTo(HalfDay other) {
        return CHRONOLOGICAL.compare(this, other);
    }

    /** {@code 2026-12-01:AM} */
    @Override
    public String toString() {
        return date + ":" + part;
    }
}
