package fr.releve.acceptance.chaos.reckoning;

import java.util.Set;

/**
 * What somebody does about a proposal, or about the placement that came of it.
 *
 * @param proposal its id, which a placement keeps
 */
public record Deed(What what, Side by, String proposal) {

    /** Who does it. */
    public enum Side {
        COORDINATOR,
        DOCTOR,
        HOST
    }

    /** What is done. */
    public enum What {
        APPROVE,
        REJECT,
        ACCEPT,
        DECLINE,
        /** Both had agreed, and one of them takes it back. */
        CANCEL,
        /** One of the two signs the contract that came of it. */
        SIGN,
        /** The signed contract goes to the Ordre. */
        TRANSMIT;

        private static final Set<What> OF_PLACEMENTS = Set.of(CANCEL, SIGN, TRANSMIT);

        Matter matter() {
            return OF_PLACEMENTS.contains(this) ? Matter.PLACEMENT : Matter.PROPOSAL;
        }

        /** What matching's logs call it; the signature of whoever signs second has a name of its own. */
        boolean isCalled(String deed) {
            return name().equals(deed) || (this == SIGN && deed.equals("SEAL"));
        }

        /** To say it again changes nothing and is answered as the first time. */
        boolean mayBeRepeated() {
            return this == ACCEPT;
        }
    }

    @Override
    public String toString() {
        return what + " of proposal " + proposal + " by " + by;
    }
}
