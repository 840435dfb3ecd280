package fr.releve.matching.proposal;

import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.deadline.Deadline;
import fr.releve.matching.deadline.Deadline.Kind;
import fr.releve.matching.deadline.DeadlineKeeper;
import fr.releve.matching.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Reminds at half time, escalates what no coordinator decided, and ends offers that nobody answered. */
@ApplicationScoped
public class KeepProposalDeadlines implements DeadlineKeeper {

    private final Proposals proposals;
    private final HeldHalfDays held;
    private final ProposalDesk desk;
    private final Changes changes;
    private final Deadlines deadlines;
    private final InstantSource clock;

    public KeepProposalDeadlines(
            Proposals proposals,
            HeldHalfDays held,
            ProposalDesk desk,
            Changes changes,
            Deadlines deadlines,
            InstantSource clock) {
        this.proposals = proposals;
        this.held = held;
        this.desk = desk;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DECISION_HALF_TIME, Kind.DECISION, Kind.ANSWER_HALF_TIME, Kind.ANSWER);
    }

    @Override
    public void due(Deadline deadline) {
        var now = clock.instant();
        var proposal = proposals.lock(deadline.subject());
        boolean undecided = proposal.status() == Proposal.Status.PROPOSED;
        boolean unanswered = proposal.status() == Proposal.Status.OFFERED;
        switch (deadline.kind()) {
            case DECISION_HALF_TIME -> {
                if (undecided) {
                    desk.write(proposal, proposal.remind(null, proposal.decideBefore(), now));
                }
            }
            case DECISION -> {
                if (undecided && !proposal.escalated()) {
                    desk.write(proposal, proposal.escalate(now));
                }
            }
            case ANSWER_HALF_TIME -> {
                if (unanswered) {
                    remind(proposal, now);
                }
            }
            case ANSWER -> {
                if (unanswered && proposal.answers().inTime(now)) {
                    deadlines.set(
                            Kind.ANSWER,
                            proposal.id(),
                            proposal.answers().before().orElseThrow());
                } else if (unanswered) {
                    expire(proposal, now);
                } else if (undecided && proposal.parallel()) {
                    desk.write(proposal, proposal.withdraw(PublishChanges.Withdrawal.TOO_LATE, now));
                    changes.mark(Change.PROPOSAL, proposal.id());
                }
            }
            default -> throw new IllegalArgumentException("not kept here: " + deadline.kind());
        }
    }

    private void remind(Proposal proposal, Instant now) {
        var before = proposal.answers().before().orElseThrow();
        for (Party party : List.of(Party.DOCTOR, Party.HOST)) {
            if (!proposal.answers().hasAccepted(party)) {
                desk.write(proposal, proposal.remind(party, before, now));
            }
        }
    }

    private void expire(Proposal proposal, Instant now) {
        desk.write(proposal, proposal.expire(now));
        held.release(proposal.id());
        changes.mark(Change.PROPOSAL, proposal.id());
        deadlines.set(Kind.CASCADE, proposal.id(), now);
    }
}
