package fr.releve.notification.message.messaging;

import static fr.releve.notification.message.messaging.ContractWords.halfDays;

import fr.releve.contracts.ProposalEvent;
import fr.releve.notification.message.Event;
import fr.releve.notification.message.News;
import fr.releve.notification.message.Subject;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import java.util.Optional;
import java.util.Set;

/** Makes news of what becomes of proposals. */
final class ProposalWords {

    private ProposalWords() {}

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
                    case ProposalEvent.Withdrawn it ->
                        it.wasOffered() ? of(it, Kind.WITHDRAWN).because(it.reasonCode()) : null;
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
