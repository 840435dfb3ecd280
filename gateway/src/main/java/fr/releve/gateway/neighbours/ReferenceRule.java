package fr.releve.gateway.neighbours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rule or an amount with where it comes from and when it holds. */
public record ReferenceRule(
        String code,
        String value,
        @Nullable String label,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {}
