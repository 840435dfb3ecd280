package fr.releve.profile.practitioner;

import java.time.LocalDate;

/**
 * What entitles to practise.
 *
 * @param number given by the Ordre
 * @param validUntil last valid day
 */
public record Credential(Kind kind, String number, LocalDate validUntil) {

    /** A student's licence to replace, or a registration with the Ordre. */
    public enum Kind {
        LICENCE,
        REGISTRATION
    }
}
