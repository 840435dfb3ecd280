package fr.releve.matching.placement;

import fr.releve.matching.calendar.HalfDays;
import java.util.UUID;

/**
 * What somebody asks of a proposal, or of the placement that came of it.
 *
 * @param more half-days to add, of an extension; otherwise none
 * @param stale asked of another version than there is
 * @param relayed handed on by the service that mails the links, for the account alone
 */
record Command(Move move, UUID about, Who by, HalfDays more, boolean stale, boolean relayed) {

    /** What is asked. */
    enum Move {
        APPROVE,
        REJECT,
        ACCEPT,
        DECLINE,
        SIGN,
        TRANSMIT,
        AUTHORISE,
        TAKE_NOTE,
        /** The Ordre refuses. */
        REFUSE,
        CANCEL,
        INTERRUPT,
        MISS,
        COMPLETE,
        EXTEND,
        DECLINE_EXTENSION,
        SIGN_AMENDMENT,
        TRANSMIT_AMENDMENT
    }

    /** Who asks. */
    enum Who {
        DOCTOR,
        HOST,
        COORDINATOR,
        /** Another doctor, whom it does not concern. */
        STRANGER
    }
}
