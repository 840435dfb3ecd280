package fr.releve.notification.message.messaging;

import static fr.releve.notification.message.messaging.ContractWords.halfDays;
import static fr.releve.notification.message.messaging.ContractWords.hours;

import fr.releve.contracts.PlacementEvent;
import fr.releve.contracts.PlacementEvent.Party;
import fr.releve.notification.message.Event;
import fr.releve.notification.message.News;
import fr.releve.notification.message.Subject;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes news of what becomes of placements. */
final class PlacementWords {

    private static final Set<Reader> BOTH_SIDES = Set.of(Reader.DOCTOR, Reader.HOST);

    private static final String ORDRE_REFUSED = "ordre-refused";

    /** Nobody else gives that reason: what stops amid a mission does not say who stopped it. */
    private static final String DOCTOR_LEFT = "doctor-left";

    private PlacementWords() {}

    /** That it begins both sides hear the day before; that it is closed needs no word more. */
    static Optional<News> news(PlacementEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case PlacementEvent.Started it -> null;
                    case PlacementEvent.Closed it -> null;
                    case PlacementEvent.Signed it -> of(it, Kind.SIGNED).to(otherSide(it.party()));
                    case PlacementEvent.SentToOrdre it -> of(it, Kind.SENT_TO_ORDRE);
                    case PlacementEvent.OrdreAnswered it -> of(it, kind(it.answer()));
                    case PlacementEvent.Confirmed it ->
                        of(it, Kind.CONFIRMED).with(halfDays(it.halfDays())).during(hours(it.hours()));
                    case PlacementEvent.Completed it -> of(it, Kind.COMPLETED);
                    case PlacementEvent.Cancelled it ->
                        of(it, Kind.CANCELLED)
                                .to(toTell(Kind.CANCELLED, it.reasonCode()))
                                .with(halfDays(it.halfDays()))
                                .by(reader(it.party()))
                                .because(ofItself(it.party(), it.reasonCode()));
                    case PlacementEvent.Interrupted it ->
                        of(it, Kind.INTERRUPTED)
                                .to(toTell(Kind.INTERRUPTED, it.reasonCode()))
                                .with(halfDays(it.halfDays()))
                                .during(hours(it.hours()))
                                .because(it.reasonCode().equals(DOCTOR_LEFT) ? DOCTOR_LEFT : null);
                    case PlacementEvent.NoShow it ->
                        of(it, Kind.NO_SHOW).with(halfDays(it.halfDays())).during(hours(it.hours()));
                    case PlacementEvent.ExtensionAsked it ->
                        of(it, Kind.EXTENSION_ASKED)
                                .with(halfDays(it.halfDays()))
                                .to(otherSide(it.party()));
                    case PlacementEvent.ExtensionDeclined it ->
                        of(it, Kind.EXTENSION_DECLINED).to(otherSide(it.party()));
                    case PlacementEvent.AmendmentSigned it ->
                        of(it, Kind.AMENDMENT_SIGNED).to(otherSide(it.party()));
                    case PlacementEvent.AmendmentSentToOrdre it -> of(it, Kind.AMENDMENT_SENT);
                    case PlacementEvent.Extended it ->
                        of(it, Kind.EXTENDED).with(halfDays(it.halfDays())).during(hours(it.hours()));
                    case PlacementEvent.ExtensionLapsed it ->
                        of(it, Kind.EXTENSION_LAPSED)
                                .with(halfDays(it.halfDays()))
                                .during(hours(it.hours()))
                                .because(it.reasonCode());
                    case PlacementEvent.Reminded it ->
                        of(it, kind(it.occasion())).to(concerned(it.party())).until(it.before());
                });
    }

    private static News of(PlacementEvent event, Kind kind) {
        return News.of(
                new Event(
                        Subject.PLACEMENT,
                        event.placementId(),
                        event.sequence(),
                        event.practitionerId(),
                        event.vacancyId(),
                        event.territory(),
                        event.at()),
                kind);
    }

    /** That it falls went without saying when the Ordre refused it: calendars alone are to follow. */
    private static Set<Reader> toTell(Kind kind, String reason) {
        return reason.equals(ORDRE_REFUSED) ? Set.of() : kind.readers();
    }

    /** What people give as their reason may be a matter of health: it is neither kept nor passed on. */
    private static @Nullable String ofItself(Party party, String reason) {
        return party == Party.SYSTEM ? reason : null;
    }

    private static Kind kind(PlacementEvent.OrdreAnswer answer) {
        return switch (answer) {
            case AUTHORISED -> Kind.ORDRE_AUTHORISED;
            case INFORMED -> Kind.ORDRE_INFORMED;
            case REFUSED -> Kind.ORDRE_REFUSED;
        };
    }

    private static Kind kind(PlacementEvent.Occasion occasion) {
        return switch (occasion) {
            case SIGN_CONTRACT -> Kind.TO_SIGN;
            case SEND_TO_ORDRE -> Kind.TO_SEND;
            case SIGN_AMENDMENT -> Kind.AMENDMENT_TO_SIGN;
            case SEND_AMENDMENT_TO_ORDRE -> Kind.AMENDMENT_TO_SEND;
            case EXTENSION_UNAUTHORISED -> Kind.EXTENSION_UNAUTHORISED;
            case ORDRE_AWAITED -> Kind.ORDRE_AWAITED;
            case NOT_YET_CONFIRMED -> Kind.NOT_YET_CONFIRMED;
            case BLOCKED -> Kind.BLOCKED;
            case DAY_BEFORE -> Kind.TOMORROW;
            case WAS_IT_DONE -> Kind.WAS_IT_DONE;
            case ENTITLEMENT_ENDS -> Kind.ENTITLEMENT_ENDS;
        };
    }

    /** Whoever signed or asked knows. */
    private static Set<Reader> otherSide(Party actor) {
        return switch (actor) {
            case DOCTOR -> Set.of(Reader.HOST);
            case HOST -> Set.of(Reader.DOCTOR);
            case COORDINATOR, SYSTEM -> BOTH_SIDES;
        };
    }

    private static Set<Reader> concerned(Party party) {
        Reader reader = reader(party);
        return reader == null ? BOTH_SIDES : Set.of(reader);
    }

    /** Null for what happens by itself. */
    private static @Nullable Reader reader(Party party) {
        return switch (party) {
            case DOCTOR -> Reader.DOCTOR;
            case HOST -> Reader.HOST;
            case COORDINATOR -> Reader.COORDINATOR;
            case SYSTEM -> null;
        };
    }
}
