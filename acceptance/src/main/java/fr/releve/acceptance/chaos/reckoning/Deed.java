package fr.releve.acceptance.chaos.reckoning;

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

    /** What is done; called as in matching's logs. */
    public enum What {
        APPROVE,
        REJECT,
        ACCEPT,
        DECLINE,
        /** Both had agreed, and one of them takes it back. */
        CANCEL;

        Matter matter() {
            return this == CANCEL ? Matter.PLACEMENT : Matter.PROPOSAL;
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
