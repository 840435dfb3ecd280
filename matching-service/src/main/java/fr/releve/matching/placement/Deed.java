package fr.releve.matching.placement;

import fr.releve.matching.contract.DocumentKind;

/** What can happen to a placement. */
public enum Deed {
    /** Doctor and host agreed: it begins to be. */
    AGREE,
    /** The first of the two signs the contract. */
    SIGN,
    /** The second of the two signs the same contract. */
    SEAL,
    /** The signed contract goes to the Ordre. */
    TRANSMIT,
    /** The Ordre authorises it. */
    AUTHORISE,
    /** The Ordre takes note of it. */
    TAKE_NOTE,
    /** The Ordre refuses it. */
    REFUSE,
    /** Every paper is in order. */
    CONFIRM,
    /** Its first half-day begins. */
    START,
    /** It was done. */
    COMPLETE,
    /** Nothing is left to do. */
    CLOSE,
    /** It will not take place. */
    CANCEL,
    /** It stops before its end. */
    INTERRUPT,
    /** The doctor did not come. */
    MISS,
    /** One side asks for more half-days. */
    ASK_EXTENSION,
    /** The other side agrees to them. */
    EXTEND,
    /** The other side would rather leave it as it is. */
    DECLINE_EXTENSION,
    /** The first of the two signs the amendment that an extension makes of the contract. */
    SIGN_AMENDMENT,
    /** The second of the two signs the same amendment. */
    SEAL_AMENDMENT,
    /** The signed amendment goes to the Ordre. */
    TRANSMIT_AMENDMENT,
    /** What the only extension added falls, for the Ordre does not authorise it. */
    LAPSE,
    /** What a further extension added falls, and the one before it stands again. */
    LAPSE_FURTHER,
    /** Somebody is reminded of something. */
    REMIND;

    /** Whether the others are told; the agreement is told by the proposal. */
    boolean told() {
        return this != AGREE;
    }

    static Deed sign(DocumentKind kind) {
        return switch (kind) {
            case CONTRACT -> SIGN;
            case AMENDMENT -> SIGN_AMENDMENT;
        };
    }

    static Deed seal(DocumentKind kind) {
        return switch (kind) {
            case CONTRACT -> SEAL;
            case AMENDMENT -> SEAL_AMENDMENT;
        };
    }

    static Deed transmit(DocumentKind kind) {
        return switch (kind) {
            case CONTRACT -> TRANSMIT;
            case AMENDMENT -> TRANSMIT_AMENDMENT;
        };
    }
}
