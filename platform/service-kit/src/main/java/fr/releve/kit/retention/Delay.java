package fr.releve.kit.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long something is kept, where the law, or a promise to people, sets a limit. A setting beyond it stops the start: one night of it
 * would take from people what they are owed, or keep of them what nobody may.
 *
 * @param setting its name
 */
public record Delay(String setting, Period kept) {

    /**
     * @param source which says so
     * @throws IllegalStateException if it is shorter
     */
    public Delay atLeast(Period least, String source) {
        if (end(kept).isBefore(end(least))) {
            throw new IllegalStateException(setting + " is " + kept + " and must be " + least + " at least: " + source);
        }
        return this;
    }

    /**
     * @param source which says so
     * @throws IllegalStateException if it is longer
     */
    public Delay atMost(Period most, String source) {
        if (end(kept).isAfter(end(most))) {
            throw new IllegalStateException(setting + " is " + kept + " and must be " + most + " at most: " + source);
        }
        return this;
    }

    /** Months and days are compared by where they lead from one same day, the first of a year of 365. */
    private static LocalDate end(Period period) {
        return LocalDate.of(2026, 1, 1).plus(period);
    }
}
