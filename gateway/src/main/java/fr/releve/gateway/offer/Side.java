package fr.releve.gateway.offer;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Proposal;
import java.util.List;
import java.util.Map;

/** One of the two who answer a proposal. */
public enum Side {
    DOCTOR,
    HOST;

    private static final String COVERED = "need-covered";
    private static final List<String> OF_A_DOCTOR =
            List.of("dates-do-not-suit", "too-far", "pay", "already-committed", "personal", "other");
    private static final List<String> OF_A_HOST =
            List.of(COVERED, "dates-do-not-suit", "practice-not-available", "other");

    /** Why this side may decline, in words; never to its disadvantage. */
    public Map<String, String> reasons() {
        return this == DOCTOR
                ? Wording.choices("decline.doctor", OF_A_DOCTOR)
                : Wording.choices("decline.host", OF_A_HOST);
    }

    /** What is said when it has declined. */
    String declined(String reason) {
        if (this == DOCTOR) {
            return "declinee";
        }
        return reason.equals(COVERED) ? "declinee-couvert" : "declinee-accueil";
    }

    boolean accepted(Proposal it) {
        return this == DOCTOR ? it.doctorAccepted() : it.hostAccepted();
    }

    boolean otherAccepted(Proposal it) {
        return this == DOCTOR ? it.hostAccepted() : it.doctorAccepted();
    }

    Proposal.Contact other(Proposal.Contacts both) {
        return this == DOCTOR ? both.host() : both.doctor();
    }
}
