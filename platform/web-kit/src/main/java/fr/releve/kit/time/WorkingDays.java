package fr.releve.kit.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * Monday to Friday but for the eleven legal holidays of metropolitan France (Code du travail, L3133-1; Alsace and Moselle have two
 * more, which are left out).
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final Set<Integer> DAYS_AFTER_EASTER = Set.of(1, 39, 50);

    private WorkingDays() {}

    public static boolean isHoliday(LocalDate date) {
        return FIXED.contains(MonthDay.from(date))
                || DAYS_AFTER_EASTER.contains(
                        date.getDayOfYear() - easter(date.getYear()).getDayOfYear());
    }

    public static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(date);
    }

    /** The same time of day, so many working days later. */
    public static Instant after(Instant start, int workingDays, ZoneId zone) {
        var moment = start.atZone(zone);
        for (int left = workingDays; left > 0; ) {
            moment = moment.plusDays(1);
            if (isWorkingDay(moment.toLocalDate())) {
                left--;
            }
        }
        return moment.toInstant();
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
