package fr.releve.matching.term;

import fr.releve.matching.calendar.HalfDays;

/**
 * Points that a placement brings: whole numbers, so that sums are exact, and of a shape that the engine can plan with.
 *
 * @param perHalfDay for each half-day
 * @param perWeek for each week with a half-day, zero or less
 * @param once for the placement
 */
public record Rate(int perHalfDay, int perWeek, int once) {

    public static final Rate NOTHING = new Rate(0, 0, 0);

    public static Rate perHalfDay(int points) {
        return new Rate(points, 0, 0);
    }

    public static Rate perWeek(int points) {
        return new Rate(0, points, 0);
    }

    public static Rate once(int points) {
        return new Rate(0, 0, points);
    }

    public Rate plus(Rate other) {
        return new Rate(perHalfDay + other.perHalfDay, perWeek + other.perWeek, once + other.once);
    }

    public long points(HalfDays halfDays) {
        return (long) perHalfDay * halfDays.size()
                + (long) perWeek * halfDays.weeks()
                + (halfDays.isEmpty() ? 0 : once);
    }
}
