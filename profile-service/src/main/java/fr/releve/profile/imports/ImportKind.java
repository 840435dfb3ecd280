package fr.releve.profile.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables that can be loaded. */
public enum ImportKind {
    TERRITORIES,
    COMMUNES,
    PRACTITIONERS,
    SPOUSES,
    JOB_LEADS,
    VACANCIES;

    /** {@code job-leads}: its name in addresses and in the database. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ImportKind> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}
