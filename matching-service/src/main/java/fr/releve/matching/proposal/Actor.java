package fr.releve.matching.proposal;

/** Who acts, or whom something concerns. */
public enum Actor {
    DOCTOR,
    HOST,
    COORDINATOR,
    SYSTEM
}
