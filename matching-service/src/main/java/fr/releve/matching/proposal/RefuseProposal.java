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

/** Doctor or host says no, with a reason: the half-days are free again and the next best is proposed. */
@ApplicationScoped
public class RefuseProposal {

    private final Proposals proposals;
    private final HeldHalfDays held;
    private final Sides sides;
    private final ProposalDesk desk;
    private final Changes changes;
    private final Deadlines deadlines;
    private final InstantSource clock;

    public RefuseProposal(
            Proposals proposals,
            HeldHalfDays held,
            Sides sides,
            ProposalDesk desk,
            Changes changes,
            Deadlines deadlines,
            InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.sides = sides;
        this.desk = desk;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws ProposalNotOpen if it is not offered, or its deadline is over */
    @Transactional
    public Proposal handle(UUID proposalId, String reasonCode, ExpectedVersion expected, Caller caller) {
        var proposal = proposals.lock(proposalId);
        var party = sides.mustBeParty(proposal, caller);
        expected.mustBe(proposal.version());
        var now = clock.instant();
        desk.write(proposal, proposal.decline(party, caller.account(), reasonCode, now));
        held.release(proposalId);
        changes.mark(Change.PROPOSAL, proposalId);
        deadlines.drop(proposalId);
        deadlines.set(Deadline.Kind.CASCADE, proposalId, now);
        return proposal;
    }
}
