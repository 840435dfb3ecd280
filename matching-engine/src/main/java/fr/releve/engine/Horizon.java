package fr.releve.engine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The time that is planned: weeks of equal length, cut into slots (a half-day, or a whole day in the neutral format).
 *
 * <p>Slot {@code s} lies in week {@code s / slotsPerWeek}, on day {@code (s % slotsPerWeek) / slotsPerDay} of it. A week
 * belongs as a whole to one month, so that the monthly limit of a doctor stays a small dynamic programme over weeks;
 * for calendar months the caller follows ISO 8601 and gives a week to the month that holds its Thursday.
 *
 * @param weeks 1 to 53
 * @param slotsPerWeek 1 to 14
 * @param slotsPerDay 1, or 2 for mornings and afternoons
 * @param monthOfWeek month index of each week, rising from 0 by steps of 0 or 1
 */
public record Horizon(int weeks, int slotsPerWeek, int slotsPerDay, List<Integer> monthOfWeek) {

    public static final int MOST_WEEKS = 53;
    public static final int MOST_SLOTS_PER_WEEK = 14;

    public Horizon {
        InvalidInstance.requireWithin("horizon.weeks", weeks, 1, MOST_WEEKS);
        InvalidInstance.requireWithin("horizon.slotsPerWeek", slotsPerWeek, 1, MOST_SLOTS_PER_WEEK);
        InvalidInstance.requireWithin("horizon.slotsPerDay", slotsPerDay, 1, 2);
        InvalidInstance.require(
                slotsPerWeek % slotsPerDay == 0,
                "horizon.slotsPerWeek is %d, no multiple of slotsPerDay %d",
                slotsPerWeek,
                slotsPerDay);
        monthOfWeek = List.copyOf(monthOfWeek);
        InvalidInstance.require(
                monthOfWeek.size() == weeks,
                "horizon.monthOfWeek has %d entries for %d weeks",
                monthOfWeek.size(),
                weeks);
        int before = 0;
        for (int month : monthOfWeek) {
            InvalidInstance.require(
                    month == before || month == before + 1,
                    "horizon.monthOfWeek goes from %d to %d; months follow one another from 0",
                    before,
                    month);
            before = month;
        }
    }

    /** A horizon whose months all have the same number of weeks, the last one perhaps fewer. */
    public static Horizon ofEqualMonths(int weeks, int slotsPerWeek, int slotsPerDay, int weeksPerMonth) {
        return new Horizon(
                weeks,
                slotsPerWeek,
                slotsPerDay,
                IntStream.range(0, weeks).mapToObj(w -> w / weeksPerMonth).toList());
    }

    /** Number of slots. */
    public int slots() {
        return weeks * slotsPerWeek;
    }

    /** Number of months, at least one. */
    public int months() {
        return monthOfWeek.getLast() + 1;
    }

    /** The week a slot lies in. */
    public int weekOf(int slot) {
        return slot / slotsPerWeek;
    }

    /** The day a slot lies on, counted from the start of the horizon. */
    public int dayOf(int slot) {
        return slot / slotsPerDay;
    }
}
