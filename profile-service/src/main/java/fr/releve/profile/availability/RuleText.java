package fr.releve.profile.availability;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules as text: {@code TUE:AM/2026-12-08/2027-03-30} every Tuesday morning between these days, {@code 2026-12-12:AM} one half-day,
 * {@code -2026-12-21/2027-01-03} none on these days.
 */
public final class RuleText {

    private static final Pattern WEEKLY = Pattern.compile("([A-Z]{3}):(AM|PM)/([0-9-]+)/([0-9-]+)");
    private static final Pattern SINGLE = Pattern.compile("([0-9-]+):(AM|PM)");
    private static final Pattern BLACKOUT = Pattern.compile("-([0-9-]+)/([0-9-]+)");

    private RuleText() {}

    /** @throws IllegalArgumentException if the text is no rule, with a sentence that says so */
    public static Rule parse(String text) {
        Matcher weekly = WEEKLY.matcher(text);
        Matcher single = SINGLE.matcher(text);
        Matcher blackout = BLACKOUT.matcher(text);
        try {
            if (weekly.matches()) {
                return new Rule.Weekly(
                        day(weekly.group(1)), part(weekly.group(2)), date(weekly.group(3)), date(weekly.group(4)));
            }
            if (blackout.matches()) {
                return new Rule.Blackout(date(blackout.group(1)), date(blackout.group(2)));
            }
            if (single.matches()) {
                return new Rule.Single(date(single.group(1)), part(single.group(2)));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + " names a day that the calendar does not have.", e);
        }
        throw new IllegalArgumentException(text + " is no rule; one reads TUE:AM/2026-12-08/2027-03-30, 2026-12-12:AM"
                + " or -2026-12-21/2027-01-03.");
    }

    static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static DayOfWeek day(String abbreviation) {
        return Arrays.stream(DayOfWeek.values())
                .filter(it -> abbreviation(it).equals(abbreviation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(abbreviation + " is no day; Tuesday reads TUE."));
    }

    private static HalfDay.Part part(String text) {
        return HalfDay.Part.valueOf(text);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
