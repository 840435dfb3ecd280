package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a rule as it was written: what it is to say, from when on, and where that comes from.
 *
 * @param validTo last day; null while no end is known
 * @param version rises by one with each row of the code
 */
public record ReferenceRule(
        String code,
        String value,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String label,
        String source,
        int version) {

    /**
     * Days on which the same row counts.
     *
     * @param until last day; null while no end is known
     * @param uses what the rule is asked for; empty if nothing depends on it, null where that is not told
     */
    public record Period(
            String code,
            String value,
            String unit,
            LocalDate from,
            @Nullable LocalDate until,
            String label,
            String source,
            int version,
            @Nullable List<String> uses) {}

    /** What a rule is to say, as it was typed: the service tells which part cannot be read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wish(
            String code,
            String value,
            @Nullable String validFrom,
            @Nullable String validTo,
            String source) {}
}
