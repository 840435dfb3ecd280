package fr.releve.matching.proposal;

import fr.releve.kit.security.Caller;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A coordinator approves: the half-days are held from now on, and doctor and host are asked at once. */
@ApplicationScoped
public class ApproveProposal {

    private final Proposals proposals;
    private final HeldHalfDays held;
    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Sides sides;
    private final Pairs pairs;
    private final Gates gates;
    private final ProposalNews news;
    private final Changes changes;
    private final MatchingConfig config;
    private final InstantSource clock;

    public ApproveProposal(
            Proposals proposals,
            HeldHalfDays held,
            Practitioners practitioners,
            Vacancies vacancies,
            Sides sides,
            Pairs pairs,
            Gates gates,
            ProposalNews news,
            Changes changes,
            MatchingConfig config,
            InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.sides = sides;
        this.pairs = pairs;
        this.gates = gates;
        this.news = news;
        this.changes = changes;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws HalfDayTaken if doctor or vacancy were promised meanwhile
     * @throws NoLongerHolds if doctor or vacancy changed meanwhile
     * @throws ProposalNotOpen if it was decided already
     */
    @Transactional
    public Proposal handle(UUID proposalId, ExpectedVersion expected, Caller caller) {
        var vacancy = vacancies.lock(proposals.vacancyOf(proposalId));
        var proposal = proposals.lock(proposalId);
        sides.mustSee(proposal, caller);
        sides.mustDecide(proposal, caller);
        expected.mustBe(proposal.version());
        var practitioner = practitioners.get(proposal.practitionerId());
        var pair = pairs.of(practitioner, vacancy, false, Pair.Ties.NONE);
        gates.broken(pair, proposal.halfDays()).ifPresent(refusal -> {
            throw new NoLongerHolds(refusal);
        });

        var now = clock.instant();
        proposal.approve(caller.account(), now);
        held.hold(proposal, vacancy.doctorsPerHalfDay());
        news.approved(proposal, now);
        var patience = proposal.urgent()
                ? config.deadlines().urgentAnswer()
                : config.deadlines().answer();
        proposal.offer(now, now.plus(patience));
        news.offered(proposal, now);
        changes.mark(Change.PROPOSAL, proposalId);
        return proposal;
    }
}
