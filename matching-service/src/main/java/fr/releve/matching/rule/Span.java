package fr.releve.matching.rule;

import java.time.LocalTime;
import java.util.regex.Pattern;

/** From when to when on a day, in the time of Paris; as text {@code 09:00-12:30}. */
public record Span(LocalTime from, LocalTime until) {

    private static final Pattern FORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]");

    /** Whether a text has the form and ends after it begins. */
    static boolean fits(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        var span = parse(text);
        return span.from.isBefore(span.until);
    }

    @Override
    public String toString() {
        return from + "-" + until;
    }

    static Span parse(String text) {
        var times = text.split("-", 2);
        return new Span(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }
}
