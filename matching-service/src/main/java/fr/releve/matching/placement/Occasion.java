package fr.releve.matching.placement;

/** What a reminder is about. */
public enum Occasion {
    SIGN_CONTRACT,
    SEND_TO_ORDRE,
    SIGN_AMENDMENT,
    SEND_AMENDMENT_TO_ORDRE,
    EXTENSION_UNAUTHORISED,
    ORDRE_AWAITED,
    NOT_YET_CONFIRMED,
    BLOCKED,
    DAY_BEFORE,
    WAS_IT_DONE,
    ENTITLEMENT_ENDS
}
