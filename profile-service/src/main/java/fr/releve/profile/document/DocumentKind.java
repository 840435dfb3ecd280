package fr.releve.profile.document;

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

    /** Whether it is worth nothing without the day it ends. */
    boolean ends() {
        return ends;
    }
}
