package fr.releve.matching.proposal.messaging;

import fr.releve.contracts.ProposalEvent;
import fr.releve.contracts.Topics;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposal.Party;
import fr.releve.matching.proposal.ProposalNews;
import fr.releve.matching.telling.messaging.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Leaves the proposals' events in the outbox. */
@ApplicationScoped
class ProposalPublisher implements ProposalNews {

    private final Telling telling;

    ProposalPublisher(Telling telling) {
        this.telling = telling;
    }

    @Override
    public void published(Proposal it, Instant at) {
        var terms = it.terms().stream()
                .map(term -> new ProposalEvent.ScoreTerm(term.code(), term.points()))
                .toList();
        tell(new ProposalEvent.Published(
                head(it, at),
                Telling.halfDays(it.halfDays()),
                it.score(),
                terms,
                it.engineVersion(),
                it.decideBefore()));
    }

    @Override
    public void approved(Proposal it, Instant at) {
        String by = it.decidedBy().orElseThrow();
        tell(new ProposalEvent.Approved(head(it, at), by));
    }

    @Override
    public void rejected(Proposal it, Instant at) {
        String by = it.decidedBy().orElseThrow();
        tell(new ProposalEvent.Rejected(head(it, at), by, reason(it)));
    }

    @Override
    public void offered(Proposal it, Instant at) {
        tell(new ProposalEvent.Offered(
                head(it, at), Telling.halfDays(it.halfDays()), it.answerBefore().orElseThrow()));
    }

    @Override
    public void accepted(Proposal it, Party party, Instant at) {
        tell(new ProposalEvent.Accepted(head(it, at), told(party)));
    }

    @Override
    public void agreed(Proposal it, Instant at) {
        tell(new ProposalEvent.Agreed(head(it, at), Telling.halfDays(it.halfDays())));
    }

    @Override
    public void declined(Proposal it, Party party, Instant at) {
        tell(new ProposalEvent.Declined(head(it, at), told(party), reason(it)));
    }

    @Override
    public void expired(Proposal it, Instant at) {
        var stage = it.wasOffered() ? ProposalEvent.Stage.ANSWER : ProposalEvent.Stage.DECISION;
        tell(new ProposalEvent.Expired(head(it, at), stage));
    }

    @Override
    public void withdrawn(Proposal it, Instant at) {
        tell(new ProposalEvent.Withdrawn(head(it, at), reason(it), it.wasOffered()));
    }

    @Override
    public void superseded(Proposal it, Instant at) {
        tell(new ProposalEvent.Superseded(head(it, at)));
    }

    @Override
    public void escalated(Proposal it, Instant at) {
        tell(new ProposalEvent.Escalated(head(it, at), it.decideBefore()));
    }

    @Override
    public void reminded(Proposal it, @Nullable Party party, Instant before, Instant at) {
        var stage = it.wasOffered() ? ProposalEvent.Stage.ANSWER : ProposalEvent.Stage.DECISION;
        var whom = party == null ? null : told(party);
        tell(new ProposalEvent.Reminded(head(it, at), stage, whom, before));
    }

    private void tell(ProposalEvent event) {
        telling.tell(Topics.PLACEMENT_PROPOSALS, event.proposalId(), event);
    }

    private static ProposalEvent.Head head(Proposal it, Instant at) {
        return new ProposalEvent.Head(it.id(), it.sequence(), it.practitionerId(), it.vacancyId(), it.territory(), at);
    }

    private static String reason(Proposal it) {
        return it.reasonCode().orElseThrow();
    }

    private static ProposalEvent.Party told(Party party) {
        return switch (party) {
            case DOCTOR -> ProposalEvent.Party.DOCTOR;
            case HOST -> ProposalEvent.Party.HOST;
        };
    }
}
