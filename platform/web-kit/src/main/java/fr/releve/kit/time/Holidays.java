package fr.releve.kit.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The eleven public holidays of metropolitan France (Code du travail, L3133-1; Alsace and Moselle have two more, which are left out).
 */
public final class Holidays {

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "new-year",
            MonthDay.of(5, 1), "labour",
            MonthDay.of(5, 8), "victory",
            MonthDay.of(7, 14), "national",
            MonthDay.of(8, 15), "assumption",
            MonthDay.of(11, 1), "all-saints",
            MonthDay.of(11, 11), "armistice",
            MonthDay.of(12, 25), "christmas");

    /** By days after Easter Sunday. */
    private static final Map<Long, String> MOVING = Map.of(1L, "easter-monday", 39L, "ascension", 50L, "whit-monday");

    private Holidays() {}

    /** Its English name in lower case with hyphens, such as {@code all-saints}. */
    public static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)))
                .or(() -> Optional.ofNullable(MOVING.get(ChronoUnit.DAYS.between(easter(day.getYear()), day))));
    }

    /** The Gregorian rule in the form of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
