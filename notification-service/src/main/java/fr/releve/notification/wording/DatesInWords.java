package fr.releve.notification.wording;

import fr.releve.kit.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times as one says them in French: {@code mardi 24 novembre 2026}, {@code 18 h 30}. */
final class DatesInWords {

    private static final Locale FRENCH = Locale.FRENCH;

    private DatesInWords() {}

    /** {@code mardi 24 novembre 2026}. */
    static String day(LocalDate date) {
        return weekday(date) + " " + dayMonthYear(date);
    }

    /** {@code mardi 24 novembre 2026 à 18 h 30}, in the time of Paris. */
    static String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(Clock.PARIS);
        String minutes = there.getMinute() == 0 ? "" : "\u00a0%02d".formatted(there.getMinute());
        return day(there.toLocalDate()) + " à " + there.getHour() + "\u00a0h" + minutes;
    }

    /** {@code du 5 au 26 janvier 2027}, {@code du 5 janvier au 23 mars 2027}: what both ends share is said once. */
    static String span(LocalDate first, LocalDate last) {
        String start;
        if (first.getYear() != last.getYear()) {
            start = dayMonthYear(first);
        } else {
            start = first.getMonth() == last.getMonth() ? dayOfMonth(first) : dayMonth(first);
        }
        return "du " + start + " au " + dayMonthYear(last);
    }

    static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, FRENCH);
    }

    static String dayMonth(LocalDate date) {
        return dayOfMonth(date) + " " + date.getMonth().getDisplayName(TextStyle.FULL, FRENCH);
    }

    private static String dayMonthYear(LocalDate date) {
        return dayMonth(date) + " " + date.getYear();
    }

    /** Only the first is an ordinal in French. */
    private static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }
}
