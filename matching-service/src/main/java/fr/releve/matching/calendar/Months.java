package fr.releve.matching.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The months of the weeks of {@link HalfDays}, looked up: a week, counted from {@link HalfDays#ORIGIN}, belongs to the month of its Thursday. */
final class Months {

    private static final int THURSDAY = 3;

    /** By week, the first week of its month. */
    private static final int[] FIRST = firsts();

    private Months() {}

    private static int[] firsts() {
        int weeks = (int) ChronoUnit.WEEKS.between(HalfDays.ORIGIN, HalfDays.BEYOND) + 1;
        int[] first = new int[weeks];
        for (int week = 1; week < weeks; week++) {
            first[week] = of(week).equals(of(week - 1)) ? first[week - 1] : week;
        }
        return first;
    }

    private static YearMonth of(int week) {
        LocalDate thursday = HalfDays.ORIGIN.plusDays(7L * week + THURSDAY);
        return YearMonth.from(thursday);
    }

    /** The first week of a week's month. */
    static int first(int week) {
        return FIRST[week];
    }

    /** The first week after a week's month. */
    static int end(int week) {
        int next = week + 1;
        while (next < FIRST.length && FIRST[next] == FIRST[week]) {
            next++;
        }
        return next;
    }
}
