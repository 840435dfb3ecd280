package fr.releve.matching.proposal;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A coordinator approves: the half-days are held from now on, and doctor and host are asked at once. Of several doctors to be asked in
 * parallel, all are approved in one go, and the place is held for the first who accepts; of an urgent vacancy, the next best are asked
 * beside the one who was proposed.
 */
@ApplicationScoped
public class ApproveProposal {

    private final Proposals proposals;
    private final HeldHalfDays held;
    private final Vacancies vacancies;
    private final Sides sides;
    private final Standing standing;
    private final Others others;
    private final PublishChanges publish;
    private final ProposalDesk desk;
    private final ProposalTimes times;
    private final Gates gates;
    private final Changes changes;
    private final InstantSource clock;

    public ApproveProposal(
            Proposals proposals,
            HeldHalfDays held,
            Vacancies vacancies,
            Sides sides,
            Standing standing,
            Others others,
            PublishChanges publish,
            ProposalDesk desk,
            ProposalTimes times,
            Gates gates,
            Changes changes,
            InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.vacancies = vacancies;
        this.sides = sides;
        this.standing = standing;
        this.others = others;
        this.publish = publish;
        this.desk = desk;
        this.times = times;
        this.gates = gates;
        this.changes = changes;
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
        var locked = vacancy.urgent()
                ? proposals.lockWithOpenRounds(proposalId, vacancy.id())
                : proposals.lockRound(proposalId);
        var proposal = locked.stream()
                .filter(it -> it.id().equals(proposalId))
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal", proposalId));
        sides.mustSee(proposal, caller);
        sides.mustDecide(proposal, caller);
        expected.mustBe(proposal.version());
        var now = clock.instant();
        standing.mustHold(proposal, vacancy, now);
        List<Proposal> fresh = vacancy.urgent() && !proposal.parallel()
                ? publish.beside(proposalId, others.beside(proposal, vacancy))
                : List.of();
        approve(proposal, vacancy, caller, now);
        Stream.concat(locked.stream().filter(it -> it.isAskedWith(proposal)), fresh.stream())
                .filter(it -> !it.id().equals(proposalId) && it.status() == Proposal.Status.PROPOSED)
                .filter(it -> !sides.isParty(it, caller)
                        && standing.broken(it, vacancy, now).isEmpty())
                .forEach(it -> approve(it, vacancy, caller, now));
        return proposal;
    }

    private void approve(Proposal proposal, Vacancy vacancy, Caller caller, Instant now) {
        desk.write(proposal, proposal.approve(caller.account(), now, gates.rules(now)));
        if (!proposal.parallel()) {
            held.hold(proposal, vacancy.doctorsPerHalfDay());
        }
        desk.write(proposal, times.offer(proposal, vacancy, now));
        changes.mark(Change.PROPOSAL, proposal.id());
    }
}
