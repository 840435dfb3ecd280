package fr.releve.matching.proposal;

import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Ends offers that nobody answered in time, and marks proposals that no coordinator decided in time. Every copy looks; the rows' locks
 * and the state of the proposal see to it that each deadline counts once.
 */
@ApplicationScoped
public class WatchDeadlines {

    private static final int BATCH = 200;

    private final Proposals proposals;
    private final HeldHalfDays held;
    private final ProposalNews news;
    private final Changes changes;
    private final InstantSource clock;

    public WatchDeadlines(
            Proposals proposals, HeldHalfDays held, ProposalNews news, Changes changes, InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.news = news;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void handle() {
        var now = clock.instant();
        expire(now);
        escalate(now);
    }

    private void expire(Instant now) {
        for (Proposal proposal : proposals.lockAll(proposals.listOverdueAnswers(now, BATCH))) {
            if (proposal.status() == Proposal.Status.OFFERED) {
                proposal.expire(now);
                held.release(proposal.id());
                news.expired(proposal, now);
                changes.mark(Change.PROPOSAL, proposal.id());
            }
        }
    }

    private void escalate(Instant now) {
        for (Proposal proposal : proposals.lockAll(proposals.listOverdueDecisions(now, BATCH))) {
            if (proposal.status() == Proposal.Status.PROPOSED && !proposal.escalated()) {
                proposal.escalate();
            }
        }
    }
}
