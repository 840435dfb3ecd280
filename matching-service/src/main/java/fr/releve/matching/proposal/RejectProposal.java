package fr.releve.matching.proposal;

import fr.releve.kit.security.Caller;
import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.deadline.Deadline;
import fr.releve.matching.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A coordinator refuses a proposal, with a reason; the next best is proposed. */
@ApplicationScoped
public class RejectProposal {

    private final Proposals proposals;
    private final Sides sides;
    private final ProposalDesk desk;
    private final Changes changes;
    private final Deadlines deadlines;
    private final InstantSource clock;

    public RejectProposal(
            Proposals proposals,
            Sides sides,
            ProposalDesk desk,
            Changes changes,
            Deadlines deadlines,
            InstantSource clock) {
        this.proposals = proposals;
        this.sides = sides;
        this.desk = desk;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws ProposalNotOpen if it was decided already */
    @Transactional
    public Proposal handle(UUID proposalId, String reasonCode, ExpectedVersion expected, Caller caller) {
        var proposal = proposals.lock(proposalId);
        sides.mustSee(proposal, caller);
        sides.mustDecide(proposal, caller);
        expected.mustBe(proposal.version());
        var now = clock.instant();
        desk.write(proposal, proposal.reject(caller.account(), reasonCode, now));
        changes.mark(Change.PROPOSAL, proposalId);
        deadlines.drop(proposalId);
        deadlines.set(Deadline.Kind.CASCADE, proposalId, now);
        return proposal;
    }
}
