package fr.releve.matching.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells the others, in the transaction of the deed. Each call stands for the proposal's newest event. */
public interface ProposalNews {

    void published(Proposal proposal, Instant at);

    void approved(Proposal proposal, Instant at);

    void rejected(Proposal proposal, Instant at);

    void offered(Proposal proposal, Instant at);

    void accepted(Proposal proposal, Proposal.Party party, Instant at);

    void agreed(Proposal proposal, Instant at);

    void declined(Proposal proposal, Proposal.Party party, Instant at);

    void expired(Proposal proposal, Instant at);

    void withdrawn(Proposal proposal, Instant at);

    /** Another doctor of those asked in parallel was quicker. */
    void superseded(Proposal proposal, Instant at);

    /** No coordinator decided in time. */
    void escalated(Proposal proposal, Instant at);

    /**
     * Half of the time is over.
     *
     * @param party who has not answered; null if the coordinator is to decide
     */
    void reminded(Proposal proposal, Proposal.@Nullable Party party, Instant before, Instant at);
}
