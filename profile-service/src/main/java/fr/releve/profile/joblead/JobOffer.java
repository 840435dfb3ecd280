package fr.releve.profile.joblead;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a job.
 *
 * @param romeCode ROME 4.0, a letter and four digits
 * @param commune INSEE code, 5 characters
 * @param hours a week
 * @param open false once filled or withdrawn
 */
public record JobOffer(
        String romeCode,
        String title,
        String employer,
        String commune,
        Contract contract,
        int hours,
        @Nullable String salary,
        String description,
        @Nullable String url,
        boolean open) {

    /** French kinds of employment contract. */
    public enum Contract {
        CDI,
        CDD,
        INTERIM,
        APPRENTICESHIP,
        CIVIL_SERVICE
    }
}
