package fr.releve.matching.proposal;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.deadline.Deadlines;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.readmodel.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Doctor or host says yes; the second yes agrees. Saying it twice changes nothing. Of several doctors asked in parallel, the first to say
 * yes gets the place, and those for whom nothing is left are told so.
 */
@ApplicationScoped
public class AcceptProposal {

    private final Proposals proposals;
    private final HeldHalfDays held;
    private final Vacancies vacancies;
    private final Sides sides;
    private final Standing standing;
    private final Gates gates;
    private final ProposalDesk desk;
    private final Agreements agreements;
    private final Changes changes;
    private final Deadlines deadlines;
    private final InstantSource clock;

    public AcceptProposal(
            Proposals proposals,
            HeldHalfDays held,
            Vacancies vacancies,
            Sides sides,
            Standing standing,
            Gates gates,
            ProposalDesk desk,
            Agreements agreements,
            Changes changes,
            Deadlines deadlines,
            InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.vacancies = vacancies;
        this.sides = sides;
        this.standing = standing;
        this.gates = gates;
        this.desk = desk;
        this.agreements = agreements;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @throws ProposalNotOpen if it is not offered, or its deadline is over
     * @throws NoLongerHolds if what is offered, the doctor or the vacancy changed meanwhile
     * @throws TooMuchPromised if the doctor said yes to too much besides
     * @throws HalfDayTaken if, of several asked in parallel, the doctor is promised elsewhere meanwhile
     */
    @Transactional
    public Proposal handle(UUID proposalId, ExpectedVersion expected, Caller caller) {
        var vacancy = vacancies.lock(proposals.vacancyOf(proposalId));
        var places = vacancy.doctorsPerHalfDay();
        var round = proposals.lockRound(proposalId);
        var proposal = round.stream()
                .filter(it -> it.id().equals(proposalId))
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal", proposalId));
        var party = sides.mustBeParty(proposal, caller);
        expected.mustBe(proposal.version());
        var now = clock.instant();
        if (proposal.status() == Proposal.Status.OFFERED && !proposal.answers().hasAccepted(party)) {
            // the plan takes back what no longer holds, but it may not have looked yet
            standing.mustBeOnTheseTerms(proposal, vacancy);
            standing.mustHold(proposal, vacancy, now);
            standing.mustHavePlace(proposal, vacancy);
            if (party == Party.DOCTOR) {
                standing.mustFitBesides(proposal, vacancy);
            }
        }
        var accepted = proposal.accept(party, caller.account(), now, gates.rules(now));
        if (accepted.isPresent()) {
            desk.write(proposal, accepted.get());
            if (proposal.parallel() && party == Party.DOCTOR) {
                held.hold(proposal, places);
                supersede(round, places, now);
            }
            var agreed = proposal.agree(now);
            if (agreed.isPresent()) {
                desk.write(proposal, agreed.get());
                deadlines.drop(proposalId);
                agreements.agreed(proposal, now);
            }
            changes.mark(Change.PROPOSAL, proposalId);
        }
        return proposal;
    }

    /** Those who have not got a place, and for whom not every half-day is left. */
    private void supersede(List<Proposal> round, int places, Instant now) {
        for (Proposal it : round) {
            if (it.isOpen()
                    && !it.answers().doctorAccepted()
                    && !held.free(it.vacancyId(), it.halfDays(), places).equals(it.halfDays())) {
                tellThatNothingIsLeft(it, now);
                deadlines.drop(it.id());
                changes.mark(Change.PROPOSAL, it.id());
            }
        }
    }

    /** Who was not asked yet never hears of it. */
    private void tellThatNothingIsLeft(Proposal it, Instant now) {
        desk.write(it, it.answers().asked() ? it.supersede(now) : it.withdraw(Proposal.ANOTHER_WAS_QUICKER, now));
    }
}
