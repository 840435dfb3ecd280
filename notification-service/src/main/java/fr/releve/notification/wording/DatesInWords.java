package fr.releve.notification.wording;

import fr.releve.kit.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;

/** Dates and times as one says them: {@code mardi 24 novembre 2026}, {@code 18 h 30}; {@code Tuesday 24 November 2026}, {@code 18:30}. */
record DatesInWords(Language language) {

    /** {@code mardi 24 novembre 2026}. */
    String day(LocalDate date) {
        return weekday(date) + " " + dayMonthYear(date);
    }

    /** {@code mardi 24 novembre 2026 à 18 h 30}, in the time of Paris. */
    String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(Clock.PARIS);
        String day = day(there.toLocalDate());
        return switch (language) {
            case FRENCH -> {
                String minutes = there.getMinute() == 0 ? "" : "\u00a0%02d".formatted(there.getMinute());
                yield day + " à " + there.getHour() + "\u00a0h" + minutes;
            }
            case ENGLISH -> day + " at " + there.getHour() + ":%02d".formatted(there.getMinute());
        };
    }

    /** {@code du 5 au 26 janvier 2027}, {@code du 5 janvier au 23 mars 2027}: what both ends share is said once. */
    String span(LocalDate first, LocalDate last) {
        String start;
        if (first.getYear() != last.getYear()) {
            start = dayMonthYear(first);
        } else {
            start = first.getMonth() == last.getMonth() ? dayOfMonth(first) : dayMonth(first);
        }
        return switch (language) {
            case FRENCH -> "du " + start + " au " + dayMonthYear(last);
            case ENGLISH -> "from " + start + " to " + dayMonthYear(last);
        };
    }

    String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
    }

    String dayMonth(LocalDate date) {
        return dayOfMonth(date) + " " + date.getMonth().getDisplayName(TextStyle.FULL, language.locale());
    }

    private String dayMonthYear(LocalDate date) {
        return dayMonth(date) + " " + date.getYear();
    }

    /** Only the first is an ordinal in French. */
    private String dayOfMonth(LocalDate date) {
        return language == Language.FRENCH && date.getDayOfMonth() == 1
                ? "1er"
                : Integer.toString(date.getDayOfMonth());
    }
}
