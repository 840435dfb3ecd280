package fr.releve.matching.placement.messaging;

import static java.util.Objects.requireNonNull;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.Hours;
import fr.releve.contracts.PlacementEvent;
import fr.releve.contracts.PlacementEvent.Head;
import fr.releve.contracts.PlacementEvent.OrdreAnswer;
import fr.releve.contracts.Topics;
import fr.releve.matching.placement.Line;
import fr.releve.matching.placement.Placement;
import fr.releve.matching.placement.PlacementNews;
import fr.releve.matching.placement.ReadHours;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.telling.messaging.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Leaves the placements' events in the outbox. */
@ApplicationScoped
class PlacementPublisher implements PlacementNews {

    private final Telling telling;
    private final ReadHours readHours;

    PlacementPublisher(Telling telling, ReadHours readHours) {
        this.telling = telling;
        this.readHours = readHours;
    }

    @Override
    public void told(Placement placement, Line line) {
        var head = new Head(
                placement.id(),
                placement.sequence(),
                placement.practitionerId(),
                placement.vacancyId(),
                placement.territory(),
                line.at());
        event(placement, line, head).ifPresent(it -> telling.tell(Topics.PLACEMENTS, it.placementId(), it));
    }

    private Optional<PlacementEvent> event(Placement placement, Line it, Head head) {
        return Optional.ofNullable(
                switch (it.deed()) {
                    case AGREE -> null;
                    case SIGN, SEAL ->
                        new PlacementEvent.Signed(head, party(it.actor()), requireNonNull(it.documentHash()));
                    case TRANSMIT -> new PlacementEvent.SentToOrdre(head, it.account());
                    case AUTHORISE -> new PlacementEvent.OrdreAnswered(head, OrdreAnswer.AUTHORISED);
                    case TAKE_NOTE -> new PlacementEvent.OrdreAnswered(head, OrdreAnswer.INFORMED);
                    case REFUSE -> new PlacementEvent.OrdreAnswered(head, OrdreAnswer.REFUSED);
                    case CONFIRM -> new PlacementEvent.Confirmed(head, halfDays(placement), hours(placement));
                    case START -> new PlacementEvent.Started(head);
                    case COMPLETE -> new PlacementEvent.Completed(head, it.account());
                    case CLOSE -> new PlacementEvent.Closed(head);
                    case CANCEL ->
                        new PlacementEvent.Cancelled(head, party(it.actor()), reason(it), halfDays(placement));
                    case INTERRUPT -> new PlacementEvent.Interrupted(head, reason(it), halfDays(it), hours(placement));
                    case MISS -> new PlacementEvent.NoShow(head, reason(it), halfDays(it), hours(placement));
                    case ASK_EXTENSION -> new PlacementEvent.ExtensionAsked(head, party(it.actor()), halfDays(it));
                    case EXTEND -> new PlacementEvent.Extended(head, halfDays(placement), hours(placement));
                    case DECLINE_EXTENSION -> new PlacementEvent.ExtensionDeclined(head, party(it.actor()));
                    case SIGN_AMENDMENT, SEAL_AMENDMENT ->
                        new PlacementEvent.AmendmentSigned(head, party(it.actor()), requireNonNull(it.documentHash()));
                    case TRANSMIT_AMENDMENT -> new PlacementEvent.AmendmentSentToOrdre(head, it.account());
                    case LAPSE, LAPSE_FURTHER ->
                        new PlacementEvent.ExtensionLapsed(head, reason(it), halfDays(it), hours(placement));
                    case REMIND ->
                        new PlacementEvent.Reminded(
                                head,
                                PlacementEvent.Occasion.valueOf(reason(it)),
                                party(requireNonNull(it.about())),
                                requireNonNull(it.before()));
                });
    }

    private Hours hours(Placement it) {
        var hours = readHours.handle(it);
        return new Hours(hours.morning().toString(), hours.afternoon().toString());
    }

    private static PlacementEvent.Party party(Actor it) {
        return switch (it) {
            case DOCTOR -> PlacementEvent.Party.DOCTOR;
            case HOST -> PlacementEvent.Party.HOST;
            case COORDINATOR -> PlacementEvent.Party.COORDINATOR;
            case SYSTEM -> PlacementEvent.Party.SYSTEM;
        };
    }

    private static String reason(Line it) {
        return requireNonNull(it.reason());
    }

    private static List<HalfDay> halfDays(Line it) {
        return Telling.halfDays(requireNonNull(it.halfDays()));
    }

    private static List<HalfDay> halfDays(Placement it) {
        return Telling.halfDays(it.halfDays());
    }
}
