package fr.releve.kit.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Monday to Friday but for {@link Holidays}. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek()) && Holidays.on(date).isEmpty();
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
}
