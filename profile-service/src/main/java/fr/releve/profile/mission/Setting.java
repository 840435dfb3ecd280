package fr.releve.profile.mission;

/** What kind of practice it is; a doctor may wish for some, and goes to any all the same. */
public enum Setting {
    /** Maison de santé pluriprofessionnelle. */
    MSP,
    HEALTH_CENTRE,
    PRIVATE_PRACTICE,
    HOSPITAL
}
