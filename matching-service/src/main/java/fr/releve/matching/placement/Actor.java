package fr.releve.matching.placement;

/** Who acts, or whom something concerns. */
public enum Actor {
    DOCTOR,
    HOST,
    COORDINATOR,
    SYSTEM
}
