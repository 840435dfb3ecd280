package fr.releve.notification.wording;

/** Who reads a message: one of the two sides of a proposal, or the coordination of the territory. */
public enum Reader {
    DOCTOR,
    HOST,
    COORDINATOR
}
