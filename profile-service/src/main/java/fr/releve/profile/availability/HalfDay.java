package fr.releve.profile.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;

/** The unit of time of every offer and need: a date of {@code Europe/Paris} and its morning or afternoon. */
public record HalfDay(LocalDate date, Part part) implements Comparable<HalfDay> {

    /** Morning or afternoon, with the hour at which it is over at the latest. */
    public enum Part {
        AM(LocalTime.of(13, 0)),
        PM(LocalTime.of(19, 0));

        private final LocalTime end;

        Part(LocalTime end) {
            this.end = end;
        }
    }

    private static final Comparator<HalfDay> CHRONOLOGICAL =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::part);

    /** @param now of {@code Europe/Paris} */
    public boolean isOver(LocalDateTime now) {
        return !date.atTime(part.end).isAfter(now);
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
