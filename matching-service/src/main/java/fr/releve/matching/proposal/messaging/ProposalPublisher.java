package fr.releve.matching.proposal.messaging;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.releve.contracts.HalfDay;
import fr.releve.contracts.ProposalEvent;
import fr.releve.contracts.Topics;
import fr.releve.kit.outbox.Outbox;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposal.Party;
import fr.releve.matching.proposal.ProposalNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Leaves the proposals' events in the outbox. */
@ApplicationScoped
class ProposalPublisher implements ProposalNews {

    private final Outbox outbox;

    ProposalPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void published(Proposal it, Instant at) {
        var terms = it.terms().stream()
                .map(term -> new ProposalEvent.ScoreTerm(term.code(), term.points()))
                .toList();
        tell(new ProposalEvent.Published(
                it.id(),
                it.sequence(),
                it.practitionerId(),
                it.vacancyId(),
                it.territory(),
                at,
                halfDays(it),
                it.score(),
                terms,
                it.engineVersion(),
                it.decideBefore()));
    }

    @Override
    public void approved(Proposal it, Instant at) {
        tell(new ProposalEvent.Approved(
                it.id(), it.sequence(), it.practitionerId(), it.vacancyId(), it.territory(), at, decidedBy(it)));
    }

    @Override
    public void rejected(Proposal it, Instant at) {
        tell(new ProposalEvent.Rejected(
                it.id(),
                it.sequence(),
                it.practitionerId(),
                it.vacancyId(),
                it.territory(),
                at,
                decidedBy(it),
                reason(it)));
    }

    @Override
    public void offered(Proposal it, Instant at) {
        tell(new ProposalEvent.Offered(
                it.id(),
                it.sequence(),
                it.practitionerId(),
                it.vacancyId(),
                it.territory(),
                at,
                halfDays(it),
                it.answerBefore().orElseThrow()));
    }

    @Override
    public void accepted(Proposal it, Party party, Instant at) {
        tell(new ProposalEvent.Accepted(
                it.id(), it.sequence(), it.practitionerId(), it.vacancyId(), it.territory(), at, told(party)));
    }

    @Override
    public void agreed(Proposal it, Instant at) {
        tell(new ProposalEvent.Agreed(
                it.id(), it.sequence(), it.practitionerId(), it.vacancyId(), it.territory(), at, halfDays(it)));
    }

    @Override
    public void declined(Proposal it, Party party, Instant at) {
        tell(new ProposalEvent.Declined(
                it.id(),
                it.sequence(),
                it.practitionerId(),
                it.vacancyId(),
                it.territory(),
                at,
                told(party),
                reason(it)));
    }

    @Override
    public void expired(Proposal it, Instant at) {
        tell(new ProposalEvent.Expired(
                it.id(),
                it.sequence(),
                it.practitionerId(),
                it.vacancyId(),
                it.territory(),
                at,
                ProposalEvent.Stage.ANSWER));
    }

    @Override
    public void withdrawn(Proposal it, Instant at) {
        tell(new ProposalEvent.Withdrawn(
                it.id(),
                it.sequence(),
                it.practitionerId(),
                it.vacancyId(),
                it.territory(),
                at,
                reason(it),
                it.wasOffered()));
    }

    private void tell(ProposalEvent event) {
        String type = event.getClass().getAnnotation(JsonTypeName.class).value();
        outbox.tell(Topics.PLACEMENT_PROPOSALS, event.proposalId().toString(), type, event);
    }

    private static List<HalfDay> halfDays(Proposal it) {
        return it.halfDays().texts().stream().map(HalfDay::parse).toList();
    }

    private static String decidedBy(Proposal it) {
        return it.decidedBy().orElseThrow();
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
