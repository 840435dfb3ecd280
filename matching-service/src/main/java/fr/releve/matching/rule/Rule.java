package fr.releve.matching.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says from a day on. Rows are only ever added: of those that hold on a day, the one with the highest version counts.
 *
 * @param version rises by one with each row of the code
 * @param unit how the value is to be read
 * @param validTo last day; null while no end is known
 * @param label what it rules, in French
 * @param source law, register or custom it comes from, in French
 */
public record Rule(
        String code,
        int version,
        String value,
        Unit unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String label,
        String source) {

    /** How a value is to be read; all but the last three are whole numbers from 0. */
    public enum Unit {
        COUNT,
        HOURS,
        DAYS,
        MONTHS,
        MINUTES,
        EUROS,
        PERCENT,
        FLAG,
        /** From when to when on a day, {@code 09:00-12:30}. */
        SPAN,
        TEXT;

        /** Whether a value can be read so. */
        public boolean fits(String value) {
            return switch (this) {
                case COUNT, HOURS, DAYS, MONTHS, MINUTES, EUROS, PERCENT -> value.matches("\\d{1,9}");
                case FLAG -> value.equals("true") || value.equals("false");
                case SPAN -> Span.fits(value);
                case TEXT -> !value.isBlank();
            };
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** But for the version. */
    boolean saysAs(Rule other) {
        return equals(new Rule(
                other.code,
                version,
                other.value,
                other.unit,
                other.validFrom,
                other.validTo,
                other.label,
                other.source));
    }

    /** Names the row in the record of a decision: {@code student.longest-months@1}. */
    public String reference() {
        return code + "@" + version;
    }
}
