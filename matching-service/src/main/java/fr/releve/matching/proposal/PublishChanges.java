package fr.releve.matching.proposal;

import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.WorkingDays;
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
    private final MatchingConfig config;
    private final InstantSource clock;

    public PublishChanges(
            Proposals proposals, HeldHalfDays held, ProposalNews news, MatchingConfig config, InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.news = news;
        this.config = config;
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
        Instant decideBefore = WorkingDays.after(now, config.deadlines().decisionWorkingDays(), Clock.PARIS);
        for (Draft draft : drafts) {
            var proposal = Proposal.publish(draft, now, decideBefore);
            proposals.persist(proposal);
            news.published(proposal, now);
            changed.add(proposal);
        }
        return changed;
    }

    private void withdraw(Proposal proposal, Withdrawal withdrawal, Instant now) {
        boolean offered = proposal.status() == Proposal.Status.OFFERED;
        if (proposal.status() == Proposal.Status.PROPOSED || (offered && withdrawal.evenOffered())) {
            proposal.withdraw(withdrawal.reasonCode(), now);
            held.release(proposal.id());
            news.withdrawn(proposal, now);
        }
    }

    /**
     * Why a proposal falls.
     *
     * @param evenOffered it can no longer be, so it falls even if doctor and host were asked meanwhile
     */
    public record Withdrawal(String reasonCode, boolean evenOffered) {}
}
