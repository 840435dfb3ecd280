package fr.releve.matching.proposal.messaging;

import static java.util.Objects.requireNonNull;

import fr.releve.contracts.ProposalEvent;
import fr.releve.contracts.ProposalEvent.Head;
import fr.releve.contracts.ProposalEvent.Stage;
import fr.releve.contracts.Topics;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.proposal.Line;
import fr.releve.matching.proposal.Party;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.ProposalNews;
import fr.releve.matching.telling.messaging.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Leaves the proposals' events in the outbox. */
@ApplicationScoped
class ProposalPublisher implements ProposalNews {

    private final Telling telling;

    ProposalPublisher(Telling telling) {
        this.telling = telling;
    }

    @Override
    public void told(Proposal proposal, Line line) {
        var head = new Head(
                proposal.id(),
                proposal.sequence(),
                proposal.practitionerId(),
                proposal.vacancyId(),
                proposal.territory(),
                line.at());
        event(proposal, line, head).ifPresent(it -> telling.tell(Topics.PLACEMENT_PROPOSALS, it.proposalId(), it));
    }

    private static Optional<ProposalEvent> event(Proposal proposal, Line it, Head head) {
        return Optional.ofNullable(
                switch (it.deed()) {
                    case FALL, EXTEND, SHORTEN, JOIN -> null;
                    case PUBLISH -> published(proposal, head);
                    case APPROVE -> new ProposalEvent.Approved(head, it.account());
                    case REJECT -> new ProposalEvent.Rejected(head, it.account(), reason(it));
                    case OFFER ->
                        new ProposalEvent.Offered(
                                head, Telling.halfDays(proposal.halfDays()), requireNonNull(it.before()));
                    case ACCEPT -> new ProposalEvent.Accepted(head, party(it.actor()));
                    case AGREE -> new ProposalEvent.Agreed(head, Telling.halfDays(proposal.halfDays()));
                    case DECLINE -> new ProposalEvent.Declined(head, party(it.actor()), reason(it));
                    case EXPIRE -> new ProposalEvent.Expired(head, stage(proposal));
                    case WITHDRAW ->
                        new ProposalEvent.Withdrawn(
                                head, reason(it), proposal.answers().asked());
                    case SUPERSEDE -> new ProposalEvent.Superseded(head);
                    case ESCALATE -> new ProposalEvent.Escalated(head, proposal.decideBefore());
                    case REMIND -> reminded(proposal, it, head);
                });
    }

    private static ProposalEvent published(Proposal it, Head head) {
        var terms = it.terms().stream()
                .map(term -> new ProposalEvent.ScoreTerm(term.code(), term.points()))
                .toList();
        return new ProposalEvent.Published(
                head, Telling.halfDays(it.halfDays()), it.score(), terms, it.engineVersion(), it.decideBefore());
    }

    private static ProposalEvent reminded(Proposal proposal, Line it, Head head) {
        Party about = it.about();
        var whom = about == null ? null : ProposalEvent.Party.valueOf(about.name());
        return new ProposalEvent.Reminded(head, stage(proposal), whom, requireNonNull(it.before()));
    }

    private static Stage stage(Proposal it) {
        return it.answers().asked() ? Stage.ANSWER : Stage.DECISION;
    }

    /** Of a deed that only the two sides can do. */
    private static ProposalEvent.Party party(Actor it) {
        return it == Actor.DOCTOR ? ProposalEvent.Party.DOCTOR : ProposalEvent.Party.HOST;
    }

    private static String reason(Line it) {
        return requireNonNull(it.reason());
    }
}
