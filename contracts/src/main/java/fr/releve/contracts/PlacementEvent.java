package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a placement, keyed by placement id, which is the id of the proposal that was agreed; {@link #sequence()} rises by
 * one with each event of a placement, from 1.
 *
 * <p>Every event names doctor, vacancy and territory, so that a consumer needs no memory of earlier ones.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(PlacementEvent.Signed.class),
    @JsonSubTypes.Type(PlacementEvent.SentToOrdre.class),
    @JsonSubTypes.Type(PlacementEvent.OrdreAnswered.class),
    @JsonSubTypes.Type(PlacementEvent.Confirmed.class),
    @JsonSubTypes.Type(PlacementEvent.Started.class),
    @JsonSubTypes.Type(PlacementEvent.Completed.class),
    @JsonSubTypes.Type(PlacementEvent.Closed.class),
    @JsonSubTypes.Type(PlacementEvent.Cancelled.class),
    @JsonSubTypes.Type(PlacementEvent.Interrupted.class),
    @JsonSubTypes.Type(PlacementEvent.NoShow.class),
    @JsonSubTypes.Type(PlacementEvent.ExtensionAsked.class),
    @JsonSubTypes.Type(PlacementEvent.Extended.class),
    @JsonSubTypes.Type(PlacementEvent.ExtensionDeclined.class),
    @JsonSubTypes.Type(PlacementEvent.AmendmentSigned.class),
    @JsonSubTypes.Type(PlacementEvent.AmendmentSentToOrdre.class),
    @JsonSubTypes.Type(PlacementEvent.ExtensionLapsed.class),
    @JsonSubTypes.Type(PlacementEvent.Reminded.class)
})
public sealed interface PlacementEvent {

    /** What every event says. */
    Head head();

    /**
     * What every event says, written among its other fields.
     *
     * @param sequence rises by one with each event of a placement
     * @param territory SIREN of the vacancy's EPCI, 9 digits
     */
    record Head(UUID placementId, long sequence, UUID practitionerId, UUID vacancyId, String territory, Instant at) {}

    default UUID placementId() {
        return head().placementId();
    }

    default long sequence() {
        return head().sequence();
    }

    default UUID practitionerId() {
        return head().practitionerId();
    }

    default UUID vacancyId() {
        return head().vacancyId();
    }

    default String territory() {
        return head().territory();
    }

    default Instant at() {
        return head().at();
    }

    /** Who acted, or whom a reminder concerns. */
    enum Party {
        DOCTOR,
        HOST,
        COORDINATOR,
        SYSTEM
    }

    /** What the council of the Ordre says: a student needs its authorisation, it takes note of all others. */
    enum OrdreAnswer {
        AUTHORISED,
        INFORMED,
        REFUSED
    }

    /** What a reminder is about. */
    enum Occasion {
        /** Doctor and host should sign. */
        SIGN_CONTRACT,
        /** The signed contract is due at the Ordre. */
        SEND_TO_ORDRE,
        /** Doctor and host should sign the amendment before what was added begins. */
        SIGN_AMENDMENT,
        /** The signed amendment is due at the Ordre. */
        SEND_AMENDMENT_TO_ORDRE,
        /** What was added to a student's begins soon, and the Ordre has not authorised it: it may fall. */
        EXTENSION_UNAUTHORISED,
        /** It begins soon and the Ordre has not answered, or not as a student needs it. */
        ORDRE_AWAITED,
        /** It begins in a few days and is not confirmed: what lacks may make it fall. */
        NOT_YET_CONFIRMED,
        /** It was confirmed and begins in a few days, and the legal check blocks it since: unless that is mended, it falls. */
        BLOCKED,
        /** It begins the next day. */
        DAY_BEFORE,
        /** It should be over: did it take place? */
        WAS_IT_DONE,
        /** Licence or insurance ends before the placement does. */
        ENTITLEMENT_ENDS
    }

    /**
     * One side has signed the contract.
     *
     * @param documentHash SHA-256 of the signed document, 64 hexadecimal digits
     */
    @JsonTypeName("placement.signed")
    record Signed(@JsonUnwrapped Head head, Party party, String documentHash) implements PlacementEvent {}

    /**
     * The signed contract went to the council of the Ordre.
     *
     * @param by opaque subject of the account that recorded it
     */
    @JsonTypeName("placement.sent-to-ordre")
    record SentToOrdre(@JsonUnwrapped Head head, String by) implements PlacementEvent {}

    /** The council of the Ordre answered, or took note. */
    @JsonTypeName("placement.ordre-answered")
    record OrdreAnswered(@JsonUnwrapped Head head, OrdreAnswer answer) implements PlacementEvent {}

    /**
     * Every paper is in order: doctor and host can count on it, and invitations go out.
     *
     * @param halfDays ascending, without repeats
     * @param hours as the contract has them; absent from events of before they were told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeName("placement.confirmed")
    record Confirmed(
            @JsonUnwrapped Head head,
            List<HalfDay> halfDays,
            @Nullable Hours hours) implements PlacementEvent {}

    /** Its first half-day has begun. */
    @JsonTypeName("placement.started")
    record Started(@JsonUnwrapped Head head) implements PlacementEvent {}

    /**
     * It was done as agreed.
     *
     * @param by opaque subject of the account that said so, or {@code system}
     */
    @JsonTypeName("placement.completed")
    record Completed(@JsonUnwrapped Head head, String by) implements PlacementEvent {}

    /** Nothing is left to do or to say. */
    @JsonTypeName("placement.closed")
    record Closed(@JsonUnwrapped Head head) implements PlacementEvent {}

    /**
     * It will not take place.
     *
     * @param party who called it off
     * @param halfDays those that are free again, ascending, without repeats
     */
    @JsonTypeName("placement.cancelled")
    record Cancelled(@JsonUnwrapped Head head, Party party, String reasonCode, List<HalfDay> halfDays)
            implements PlacementEvent {}

    /**
     * It began and stops before its end.
     *
     * @param halfDays those that were done, ascending, without repeats
     * @param hours as the contract has them; absent from events of before they were told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeName("placement.interrupted")
    record Interrupted(
            @JsonUnwrapped Head head,
            String reasonCode,
            List<HalfDay> halfDays,
            @Nullable Hours hours) implements PlacementEvent {}

    /**
     * The doctor did not come.
     *
     * @param halfDays those that were done before, ascending, without repeats; mostly none
     * @param hours as the contract has them; absent from events of before they were told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeName("placement.no-show")
    record NoShow(
            @JsonUnwrapped Head head,
            String reasonCode,
            List<HalfDay> halfDays,
            @Nullable Hours hours) implements PlacementEvent {}

    /**
     * One side would like to add half-days; the other has to agree.
     *
     * @param party who asks
     * @param halfDays all of them, old and new, ascending, without repeats
     */
    @JsonTypeName("placement.extension-asked")
    record ExtensionAsked(@JsonUnwrapped Head head, Party party, List<HalfDay> halfDays) implements PlacementEvent {}

    /**
     * Half-days are added to it.
     *
     * @param halfDays all of them, old and new, ascending, without repeats
     * @param hours as the contract has them; absent from events of before they were told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeName("placement.extended")
    record Extended(
            @JsonUnwrapped Head head,
            List<HalfDay> halfDays,
            @Nullable Hours hours) implements PlacementEvent {}

    /**
     * The placement stays as it is, though one side asked for more half-days.
     *
     * @param party who declines
     */
    @JsonTypeName("placement.extension-declined")
    record ExtensionDeclined(@JsonUnwrapped Head head, Party party) implements PlacementEvent {}

    /**
     * One side has signed the amendment that an extension makes of the contract.
     *
     * @param documentHash SHA-256 of the signed document, 64 hexadecimal digits
     */
    @JsonTypeName("placement.amendment-signed")
    record AmendmentSigned(@JsonUnwrapped Head head, Party party, String documentHash) implements PlacementEvent {}

    /**
     * The signed amendment went to the council of the Ordre.
     *
     * @param by opaque subject of the account that recorded it
     */
    @JsonTypeName("placement.amendment-sent-to-ordre")
    record AmendmentSentToOrdre(@JsonUnwrapped Head head, String by) implements PlacementEvent {}

    /**
     * What was added to a student's placement falls, for the Ordre does not authorise it.
     *
     * @param halfDays those that stay, ascending, without repeats
     * @param hours as the contract has them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeName("placement.extension-lapsed")
    record ExtensionLapsed(
            @JsonUnwrapped Head head,
            String reasonCode,
            List<HalfDay> halfDays,
            @Nullable Hours hours) implements PlacementEvent {}

    /**
     * Somebody has something to do before a date.
     *
     * @param party whom it concerns
     * @param before when it should be done, or takes place
     */
    @JsonTypeName("placement.reminded")
    record Reminded(@JsonUnwrapped Head head, Occasion occasion, Party party, Instant before)
            implements PlacementEvent {}
}
