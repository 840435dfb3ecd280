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

    /** How a value is to be read; all but the last three are whole numbers from 0, of time no more than ten years. */
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

        private static final int MOST = 999_999_999;
        private static final int MOST_DAYS = 3_653;
        private static final int MOST_MONTHS = 120;

        /** Whether a value can be read so. */
        public boolean fits(String value) {
            return switch (this) {
                case COUNT, EUROS -> isUpTo(MOST, value);
                case PERCENT -> isUpTo(100, value);
                case MONTHS -> isUpTo(MOST_MONTHS, value);
                case DAYS -> isUpTo(MOST_DAYS, value);
                case HOURS -> isUpTo(MOST_DAYS * 24, value);
                case MINUTES -> isUpTo(MOST_DAYS * 24 * 60, value);
                case FLAG -> value.equals("true") || value.equals("false");
                case SPAN -> Span.fits(value);
                case TEXT -> !value.isBlank();
            };
        }

        private static boolean isUpTo(int most, String value) {
            return value.matches("\\d{1,9}") && Integer.parseInt(value) <= most;
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
