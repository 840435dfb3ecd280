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
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) -> new ProposalEvent.Published(
                        id,
                        sequence,
                        doctor,
                        vacancy,
                        territory,
                        when,
                        Telling.halfDays(it.halfDays()),
                        it.score(),
                        terms,
                        it.engineVersion(),
                        it.decideBefore()));
    }

    @Override
    public void approved(Proposal it, Instant at) {
        String by = it.decidedBy().orElseThrow();
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) ->
                        new ProposalEvent.Approved(id, sequence, doctor, vacancy, territory, when, by));
    }

    @Override
    public void rejected(Proposal it, Instant at) {
        String by = it.decidedBy().orElseThrow();
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) ->
                        new ProposalEvent.Rejected(id, sequence, doctor, vacancy, territory, when, by, reason(it)));
    }

    @Override
    public void offered(Proposal it, Instant at) {
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) -> new ProposalEvent.Offered(
                        id,
                        sequence,
                        doctor,
                        vacancy,
                        territory,
                        when,
                        Telling.halfDays(it.halfDays()),
                        it.answerBefore().orElseThrow()));
    }

    @Override
    public void accepted(Proposal it, Party party, Instant at) {
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) ->
                        new ProposalEvent.Accepted(id, sequence, doctor, vacancy, territory, when, told(party)));
    }

    @Override
    public void agreed(Proposal it, Instant at) {
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) -> new ProposalEvent.Agreed(
                        id, sequence, doctor, vacancy, territory, when, Telling.halfDays(it.halfDays())));
    }

    @Override
    public void declined(Proposal it, Party party, Instant at) {
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) -> new ProposalEvent.Declined(
                        id, sequence, doctor, vacancy, territory, when, told(party), reason(it)));
    }

    @Override
    public void expired(Proposal it, Instant at) {
        var stage = it.wasOffered() ? ProposalEvent.Stage.ANSWER : ProposalEvent.Stage.DECISION;
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) ->
                        new ProposalEvent.Expired(id, sequence, doctor, vacancy, territory, when, stage));
    }

    @Override
    public void withdrawn(Proposal it, Instant at) {
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) -> new ProposalEvent.Withdrawn(
                        id, sequence, doctor, vacancy, territory, when, reason(it), it.wasOffered()));
    }

    @Override
    public void superseded(Proposal it, Instant at) {
        tell(it, at, ProposalEvent.Superseded::new);
    }

    @Override
    public void escalated(Proposal it, Instant at) {
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) ->
                        new ProposalEvent.Escalated(id, sequence, doctor, vacancy, territory, when, it.decideBefore()));
    }

    @Override
    public void reminded(Proposal it, @Nullable Party party, Instant before, Instant at) {
        var stage = it.wasOffered() ? ProposalEvent.Stage.ANSWER : ProposalEvent.Stage.DECISION;
        var whom = party == null ? null : told(party);
        tell(
                it,
                at,
                (id, sequence, doctor, vacancy, territory, when) -> new ProposalEvent.Reminded(
                        id, sequence, doctor, vacancy, territory, when, stage, whom, before));
    }

    private void tell(Proposal it, Instant at, Telling.Event event) {
        var head = new Telling.Head(it.id(), it.sequence(), it.practitionerId(), it.vacancyId(), it.territory(), at);
        telling.tell(Topics.PLACEMENT_PROPOSALS, head, event);
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
