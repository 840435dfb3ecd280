package fr.releve.profile.vacancy;

/** What brings a vacancy into a state. */
public enum VacancyDeed {
    /** It is written down. */
    POST,
    /** Everybody may see it, for the first time or again. */
    PUBLISH,
    /** For a while nobody new is proposed. */
    PAUSE,
    /** Nothing is left to do about it. */
    CLOSE,
    /** It is given up before it was met. */
    CANCEL,
    /** A table gives it another state. */
    BRING
}
