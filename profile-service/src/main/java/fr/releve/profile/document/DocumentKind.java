package fr.releve.profile.document;

import fr.releve.profile.practitioner.Practitioner;

/** What a paper shows. */
public enum DocumentKind {
    LICENCE(true),
    REGISTRATION(false),
    INSURANCE(true),
    IDENTITY(false),
    BANK_DETAILS(false);

    private final boolean ends;

    DocumentKind(boolean ends) {
        this.ends = ends;
    }

    /** Whether a coordinator vouches for what it shows of this doctor. */
    boolean isAttestedOf(Practitioner doctor) {
        return this == INSURANCE || name().equals(doctor.credential().kind().name());
    }

    /** Whether it is worth nothing without the day it ends. */
    boolean ends() {
        return ends;
    }
}
