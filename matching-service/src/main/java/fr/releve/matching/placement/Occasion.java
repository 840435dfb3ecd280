package fr.releve.matching.placement;

/** What a reminder is about. */
public enum Occasion {
    SIGN_CONTRACT,
    SEND_TO_ORDRE,
    SEND_AMENDMENT_TO_ORDRE,
    ORDRE_AWAITED,
    NOT_YET_CONFIRMED,
    DAY_BEFORE,
    WAS_IT_DONE,
    ENTITLEMENT_ENDS
}
