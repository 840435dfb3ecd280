package fr.releve.matching.readmodel;

/** What kind of practice it is; MSP is a maison de santé pluriprofessionnelle. */
public enum Setting {
    MSP,
    HEALTH_CENTRE,
    PRIVATE_PRACTICE,
    HOSPITAL
}
