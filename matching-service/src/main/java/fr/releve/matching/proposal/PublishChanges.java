package fr.releve.matching.proposal;

import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Withdraws what a new plan gives up and publishes what it adds. */
@ApplicationScoped
public class PublishChanges {

    private final Proposals proposals;
    private final HeldHalfDays held;
    private final ProposalNews news;
    private final ProposalTimes times;
    private final Changes changes;
    private final Deadlines deadlines;
    private final InstantSource clock;

    public PublishChanges(
            Proposals proposals,
            HeldHalfDays held,
            ProposalNews news,
            ProposalTimes times,
            Changes changes,
            Deadlines deadlines,
            InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.news = news;
        this.times = times;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param withdrawn proposals with the code of the reason; one that was decided meanwhile stays as it is, and one offered falls
     *     only if it can no longer be
     * @param drafts new proposals
     * @return every proposal that was looked at or made, as it now is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Proposal> handle(Map<UUID, Withdrawal> withdrawn, List<Draft> drafts) {
        var now = clock.instant();
        List<Proposal> changed = new ArrayList<>();
        if (!withdrawn.isEmpty()) {
            for (Proposal proposal : proposals.lockAll(withdrawn.keySet())) {
                Optional.ofNullable(withdrawn.get(proposal.id())).ifPresent(it -> withdraw(proposal, it, now));
                changed.add(proposal);
            }
        }
        if (!drafts.isEmpty()) {
            Instant decideBefore = times.decideBefore(now);
            drafts.stream()
                    .map(it -> Proposal.publish(it, now, decideBefore))
                    .map(it -> publish(it, now))
                    .forEach(changed::add);
        }
        return changed;
    }

    /**
     * Has several doctors asked for places of one vacancy at the same time: the first to accept gets them.
     *
     * @param drafts the best first, all of one vacancy
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Proposal> inParallel(List<Draft> drafts) {
        var now = clock.instant();
        var round = UUID.randomUUID();
        List<Proposal> published = new ArrayList<>();
        for (Draft draft : drafts) {
            var decideBefore = ProposalTimes.decideBefore(now, draft.halfDays().first());
            var proposal = Proposal.publishParallel(draft, round, now, decideBefore);
            published.add(publish(proposal, now));
            changes.mark(Change.PROPOSAL, proposal.id());
        }
        return published;
    }

    private Proposal publish(Proposal proposal, Instant now) {
        proposals.persist(proposal);
        news.published(proposal, now);
        times.watchDecision(proposal);
        return proposal;
    }

    private void withdraw(Proposal proposal, Withdrawal withdrawal, Instant now) {
        boolean offered = proposal.status() == Proposal.Status.OFFERED;
        if (proposal.status() == Proposal.Status.PROPOSED || (offered && withdrawal.evenOffered())) {
            proposal.withdraw(withdrawal.reasonCode(), now);
            held.release(proposal.id());
            news.withdrawn(proposal, now);
            deadlines.drop(proposal.id());
        }
    }

    /**
     * Why a proposal falls.
     *
     * @param evenOffered it can no longer be, so it falls even if doctor and host were asked meanwhile
     */
    public record Withdrawal(String reasonCode, boolean evenOffered) {}
}
