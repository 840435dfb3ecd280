package fr.releve.notification.message.messaging;

import static fr.releve.notification.message.messaging.ContractWords.halfDays;

import fr.releve.contracts.ProposalEvent;
import fr.releve.kit.inbox.Inbox;
import fr.releve.kit.inbox.Intake;
import fr.releve.kit.inbox.Received;
import fr.releve.notification.message.Event;
import fr.releve.notification.message.News;
import fr.releve.notification.message.Subject;
import fr.releve.notification.message.TellThoseConcerned;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what becomes of proposals and has those told whom it concerns. */
@ApplicationScoped
class ProposalConsumer {

    private static final String NAME = "notification.proposals";

    private final Intake intake;
    private final Inbox inbox;
    private final TellThoseConcerned tell;

    ProposalConsumer(Intake intake, Inbox inbox, TellThoseConcerned tell) {
        this.intake = intake;
        this.inbox = inbox;
        this.tell = tell;
    }

    @Incoming("proposals")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        intake.take(record, ProposalEvent.class, this::take);
    }

    private void take(Received<ProposalEvent> received) {
        if (received.body() != null && inbox.firstTime(NAME, received.id())) {
            news(received.body()).ifPresent(tell::handle);
        }
    }

    /** Before the offer, neither side knows of the proposal; that one side accepted, the other hears once both have. */
    static Optional<News> news(ProposalEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ProposalEvent.Published it -> null;
                    case ProposalEvent.Approved it -> null;
                    case ProposalEvent.Rejected it -> null;
                    case ProposalEvent.Accepted it -> null;
                    case ProposalEvent.Offered it ->
                        of(it, Kind.OFFERED).with(halfDays(it.halfDays())).until(it.answerBefore());
                    case ProposalEvent.Agreed it -> of(it, Kind.AGREED).with(halfDays(it.halfDays()));
                    case ProposalEvent.Declined it -> of(it, Kind.DECLINED).by(side(it.party()));
                    case ProposalEvent.Expired it ->
                        switch (it.stage()) {
                            case DECISION -> null;
                            case ANSWER -> of(it, Kind.EXPIRED);
                        };
                    case ProposalEvent.Withdrawn it -> it.wasOffered() ? of(it, Kind.WITHDRAWN) : null;
                    case ProposalEvent.Superseded it -> of(it, Kind.SUPERSEDED);
                    case ProposalEvent.Escalated it -> of(it, Kind.ESCALATED).until(it.decideBefore());
                    case ProposalEvent.Reminded it -> reminder(it).until(it.before());
                });
    }

    private static News reminder(ProposalEvent.Reminded it) {
        return switch (it.stage()) {
            case DECISION -> of(it, Kind.DECISION_AWAITED);
            case ANSWER ->
                it.party() == null
                        ? of(it, Kind.ANSWER_AWAITED)
                        : of(it, Kind.ANSWER_AWAITED).to(Set.of(side(it.party())));
        };
    }

    private static News of(ProposalEvent event, Kind kind) {
        return News.of(
                new Event(
                        Subject.PROPOSAL,
                        event.proposalId(),
                        event.sequence(),
                        event.practitionerId(),
                        event.vacancyId(),
                        event.territory(),
                        event.at()),
                kind);
    }

    private static Reader side(ProposalEvent.Party party) {
        return switch (party) {
            case DOCTOR -> Reader.DOCTOR;
            case HOST -> Reader.HOST;
        };
    }
}
