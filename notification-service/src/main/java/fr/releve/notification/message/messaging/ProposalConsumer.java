package fr.releve.notification.message.messaging;

import fr.releve.contracts.ProposalEvent;
import fr.releve.kit.inbox.Inbox;
import fr.releve.kit.inbox.Intake;
import fr.releve.kit.inbox.Received;
import fr.releve.notification.message.ProposalNews;
import fr.releve.notification.message.TellBothSides;
import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Occasion.Kind;
import fr.releve.notification.wording.Occasion.Reader;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears what becomes of proposals and has both sides told of what concerns them. */
@ApplicationScoped
class ProposalConsumer {

    private static final String NAME = "notification.proposals";

    private final Intake intake;
    private final Inbox inbox;
    private final TellBothSides tellBothSides;

    ProposalConsumer(Intake intake, Inbox inbox, TellBothSides tellBothSides) {
        this.intake = intake;
        this.inbox = inbox;
        this.tellBothSides = tellBothSides;
    }

    @Incoming("proposals")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        intake.take(record, ProposalEvent.class, this::take);
    }

    private void take(Received<ProposalEvent> received) {
        if (received.body() != null && inbox.firstTime(NAME, received.id())) {
            news(received.body()).ifPresent(tellBothSides::handle);
        }
    }

    /** Before the offer, neither side knows of the proposal; that one side accepted, the other hears once both have. */
    static Optional<ProposalNews> news(ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.Published it -> Optional.empty();
            case ProposalEvent.Approved it -> Optional.empty();
            case ProposalEvent.Rejected it -> Optional.empty();
            case ProposalEvent.Accepted it -> Optional.empty();
            case ProposalEvent.Escalated it -> Optional.empty();
            case ProposalEvent.Reminded it -> Optional.empty();
            case ProposalEvent.Superseded it -> Optional.empty();
            case ProposalEvent.Offered it ->
                Optional.of(news(it, Kind.OFFERED, halfDays(it.halfDays()), it.answerBefore(), null));
            case ProposalEvent.Agreed it -> Optional.of(news(it, Kind.AGREED, halfDays(it.halfDays()), null, null));
            case ProposalEvent.Declined it -> Optional.of(news(it, Kind.DECLINED, List.of(), null, side(it.party())));
            case ProposalEvent.Expired it ->
                switch (it.stage()) {
                    case DECISION -> Optional.empty();
                    case ANSWER -> Optional.of(news(it, Kind.EXPIRED, List.of(), null, null));
                };
            case ProposalEvent.Withdrawn it ->
                it.wasOffered() ? Optional.of(news(it, Kind.WITHDRAWN, List.of(), null, null)) : Optional.empty();
        };
    }

    private static ProposalNews news(
            ProposalEvent event,
            Kind kind,
            List<HalfDay> halfDays,
            @Nullable Instant answerBefore,
            @Nullable Reader declinedBy) {
        return new ProposalNews(
                event.proposalId(),
                event.sequence(),
                event.practitionerId(),
                event.vacancyId(),
                event.at(),
                kind,
                halfDays,
                answerBefore,
                declinedBy);
    }

    private static List<HalfDay> halfDays(List<fr.releve.contracts.HalfDay> told) {
        return told.stream().map(it -> HalfDay.parse(it.toString())).toList();
    }

    private static Reader side(ProposalEvent.Party party) {
        return switch (party) {
            case DOCTOR -> Reader.DOCTOR;
            case HOST -> Reader.HOST;
        };
    }
}
