package fr.releve.profile.document;

import fr.releve.profile.practitioner.AttestedPaper;
import fr.releve.profile.practitioner.Practitioner;
import java.util.Optional;

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

    /** What it shows of this doctor that a coordinator vouches for; empty if that is nothing. */
    Optional<AttestedPaper> attestedOf(Practitioner doctor) {
        if (this == INSURANCE) {
            return Optional.of(AttestedPaper.INSURANCE);
        }
        return name().equals(doctor.credential().kind().name())
                ? Optional.of(AttestedPaper.CREDENTIAL)
                : Optional.empty();
    }

    /** Whether it is worth nothing without the day it ends. */
    boolean ends() {
        return ends;
    }
}
