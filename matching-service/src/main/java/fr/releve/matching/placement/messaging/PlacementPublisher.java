package fr.releve.matching.placement.messaging;

import fr.releve.contracts.PlacementEvent;
import fr.releve.contracts.PlacementEvent.OrdreAnswer;
import fr.releve.contracts.Topics;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.placement.Actor;
import fr.releve.matching.placement.Entry;
import fr.releve.matching.placement.Placement;
import fr.releve.matching.placement.PlacementNews;
import fr.releve.matching.telling.messaging.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves the placements' events in the outbox. */
@ApplicationScoped
class PlacementPublisher implements PlacementNews {

    private final Telling telling;

    PlacementPublisher(Telling telling) {
        this.telling = telling;
    }

    @Override
    public void told(Placement placement, Entry it) {
        switch (it.deed()) {
            case AGREE, ASK_EXTENSION -> {}
            case SIGN, SEAL ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) -> new PlacementEvent.Signed(
                                id,
                                sequence,
                                doctor,
                                vacancy,
                                territory,
                                at,
                                party(it.actor()),
                                Objects.requireNonNull(it.documentHash())));
            case TRANSMIT ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) -> new PlacementEvent.SentToOrdre(
                                id, sequence, doctor, vacancy, territory, at, it.account()));
            case AUTHORISE -> tell(placement, it, answered(OrdreAnswer.AUTHORISED));
            case TAKE_NOTE -> tell(placement, it, answered(OrdreAnswer.INFORMED));
            case REFUSE -> tell(placement, it, answered(OrdreAnswer.REFUSED));
            case CONFIRM ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) -> new PlacementEvent.Confirmed(
                                id, sequence, doctor, vacancy, territory, at, Telling.halfDays(placement.halfDays())));
            case START -> tell(placement, it, PlacementEvent.Started::new);
            case COMPLETE ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) -> new PlacementEvent.Completed(
                                id, sequence, doctor, vacancy, territory, at, it.account()));
            case CLOSE -> tell(placement, it, PlacementEvent.Closed::new);
            case CANCEL ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) -> new PlacementEvent.Cancelled(
                                id,
                                sequence,
                                doctor,
                                vacancy,
                                territory,
                                at,
                                party(it.actor()),
                                reason(it),
                                Telling.halfDays(placement.halfDays())));
            case INTERRUPT ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) -> new PlacementEvent.Interrupted(
                                id,
                                sequence,
                                doctor,
                                vacancy,
                                territory,
                                at,
                                reason(it),
                                Telling.halfDays(placement.halfDays())));
            case MISS ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) ->
                                new PlacementEvent.NoShow(id, sequence, doctor, vacancy, territory, at, reason(it)));
            case EXTEND ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) -> new PlacementEvent.Extended(
                                id,
                                sequence,
                                doctor,
                                vacancy,
                                territory,
                                at,
                                Telling.halfDays(halfDays(it.halfDays()))));
            case REMIND ->
                tell(
                        placement,
                        it,
                        (id, sequence, doctor, vacancy, territory, at) -> new PlacementEvent.Reminded(
                                id,
                                sequence,
                                doctor,
                                vacancy,
                                territory,
                                at,
                                PlacementEvent.Occasion.valueOf(reason(it)),
                                party(Objects.requireNonNull(it.about())),
                                Objects.requireNonNull(it.before())));
        }
    }

    private void tell(Placement it, Entry entry, Telling.Event event) {
        var head = new Telling.Head(
                it.id(), it.sequence(), it.practitionerId(), it.vacancyId(), it.territory(), entry.at());
        telling.tell(Topics.PLACEMENTS, head, event);
    }

    private static Telling.Event answered(OrdreAnswer answer) {
        return (id, sequence, doctor, vacancy, territory, at) ->
                new PlacementEvent.OrdreAnswered(id, sequence, doctor, vacancy, territory, at, answer);
    }

    private static PlacementEvent.Party party(Actor it) {
        return switch (it) {
            case DOCTOR -> PlacementEvent.Party.DOCTOR;
            case HOST -> PlacementEvent.Party.HOST;
            case COORDINATOR -> PlacementEvent.Party.COORDINATOR;
            case SYSTEM -> PlacementEvent.Party.SYSTEM;
        };
    }

    private static String reason(Entry it) {
        return Objects.requireNonNull(it.reason());
    }

    private static HalfDays halfDays(@Nullable HalfDays it) {
        return Objects.requireNonNull(it);
    }
}
