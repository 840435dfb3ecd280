package fr.releve.profile.practitioner;

/** Kinds of volunteer doctors, in the words of the glossary. */
public enum Category {
    INTERN,
    YOUNG_RETIREE,
    FACILITATOR,
    JUNIOR_DOCTOR,
    LOCUM
}
