package fr.releve.kit.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The hour of {@code Europe/Paris} at which a half-day is over at the latest: from then on nobody can offer or want it. */
public enum HalfDayEnd {
    MORNING(LocalTime.of(13, 0)),
    AFTERNOON(LocalTime.of(19, 0));

    private final LocalTime hour;

    HalfDayEnd(LocalTime hour) {
        this.hour = hour;
    }

    /** @param now of {@code Europe/Paris} */
    public boolean isPast(LocalDate date, LocalDateTime now) {
        return !date.atTime(hour).isAfter(now);
    }
}
