package fr.releve.matching.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a French reader expects them. */
public final class FrenchDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);

    private FrenchDates() {}

    /** {@code mardi}. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** {@code 1er décembre 2026}, {@code 24 novembre 2026}. */
    public static String day(LocalDate date) {
        String text = DAY.format(date);
        return date.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    /** {@code 9 h}, {@code 12 h 30}. */
    public static String hour(LocalTime time) {
        return time.getMinute() == 0 ? time.getHour() + " h" : "%d h %02d".formatted(time.getHour(), time.getMinute());
    }
}
