package fr.releve.matching.wording;

import fr.releve.matching.calendar.FrenchDates;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What people are told in French, and what it is made of: whoever speaks to them otherwise puts the same values into words of their own.
 *
 * @param form stable name: the code of what is told, {@code travel}; where that is told in several ways, with which of them,
 *     {@code travel.weekly}
 * @param values what stands in it, in its order: whole numbers in digits, days as {@code 2026-12-01}
 * @param text in French
 */
public record Sentence(String form, List<String> values, String text) {

    /**
     * @param french with {@code {0}}, {@code {1}} where the values stand, as {@link MessageFormat} has them
     * @param values whole numbers and days
     */
    public static Sentence of(String form, String french, Object... values) {
        return new Sentence(
                form,
                Stream.of(values).map(Object::toString).toList(),
                values.length == 0 ? french : filled(french, values));
    }

    private static String filled(String french, Object... values) {
        return new MessageFormat(french, Locale.FRANCE)
                .format(Stream.of(values).map(Sentence::told).toArray());
    }

    private static Object told(Object value) {
        return value instanceof LocalDate day ? FrenchDates.day(day) : value;
    }
}
