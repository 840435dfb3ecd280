package fr.releve.matching.proposal;

import java.time.Instant;

/** Goes on with a proposal to which both sides said yes, in the transaction of the second yes. */
public interface Agreements {

    void agreed(Proposal proposal, Instant at);
}
