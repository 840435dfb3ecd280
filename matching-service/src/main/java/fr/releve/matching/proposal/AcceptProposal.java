package fr.releve.matching.proposal;

import fr.releve.kit.security.Caller;
import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Doctor or host says yes; the second yes agrees. Saying it twice changes nothing. */
@ApplicationScoped
public class AcceptProposal {

    private final Proposals proposals;
    private final Sides sides;
    private final ProposalNews news;
    private final Changes changes;
    private final InstantSource clock;

    public AcceptProposal(Proposals proposals, Sides sides, ProposalNews news, Changes changes, InstantSource clock) {
        this.proposals = proposals;
        this.sides = sides;
        this.news = news;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws ProposalNotOpen if it is not offered, or its deadline is over */
    @Transactional
    public Proposal handle(UUID proposalId, ExpectedVersion expected, Caller caller) {
        var proposal = proposals.lock(proposalId);
        var party = sides.mustBeParty(proposal, caller);
        expected.mustBe(proposal.version());
        var now = clock.instant();
        if (proposal.accept(party, now)) {
            news.accepted(proposal, party, now);
            if (proposal.agree()) {
                news.agreed(proposal, now);
            }
            changes.mark(Change.PROPOSAL, proposalId);
        }
        return proposal;
    }
}
