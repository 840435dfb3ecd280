package fr.releve.matching.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** The months of the weeks of {@link HalfDays}, looked up: a week, counted from {@link HalfDays#ORIGIN}, belongs to the month of its Thursday. */
final class Months {

    private static final int THURSDAY = 3;

    private static final int WEEKS = (int) ChronoUnit.WEEKS.between(HalfDays.ORIGIN, HalfDays.BEYOND) + 1;

    /** By week, the first week of its month. */
    private static final int[] FIRST = new int[WEEKS];

    /** By week, the first week of the next month. */
    private static final int[] END = new int[WEEKS];

    static {
        int first = 0;
        for (int week = 1; week <= WEEKS; week++) {
            if (!of(week).equals(of(week - 1))) {
                Arrays.fill(FIRST, first, week, first);
                Arrays.fill(END, first, week, week);
                first = week;
            }
        }
        Arrays.fill(FIRST, first, WEEKS, first);
        Arrays.fill(END, first, WEEKS, WEEKS);
    }

    private Months() {}

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
        return END[week];
    }
}
