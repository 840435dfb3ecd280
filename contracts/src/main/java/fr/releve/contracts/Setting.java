package fr.releve.contracts;

/** Kinds of practice; MSP is a maison de santé pluriprofessionnelle. */
public enum Setting {
    MSP,
    HEALTH_CENTRE,
    PRIVATE_PRACTICE,
    HOSPITAL
}
