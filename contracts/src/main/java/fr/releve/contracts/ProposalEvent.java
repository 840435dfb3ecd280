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
 * What happened to a placement proposal, keyed by proposal id; {@link #sequence()} rises by one with each event of a proposal.
 *
 * <p>Every event names doctor, vacancy and territory, so that a consumer needs no memory of earlier ones.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ProposalEvent.Published.class),
    @JsonSubTypes.Type(ProposalEvent.Approved.class),
    @JsonSubTypes.Type(ProposalEvent.Rejected.class),
    @JsonSubTypes.Type(ProposalEvent.Offered.class),
    @JsonSubTypes.Type(ProposalEvent.Accepted.class),
    @JsonSubTypes.Type(ProposalEvent.Agreed.class),
    @JsonSubTypes.Type(ProposalEvent.Declined.class),
    @JsonSubTypes.Type(ProposalEvent.Expired.class),
    @JsonSubTypes.Type(ProposalEvent.Withdrawn.class),
    @JsonSubTypes.Type(ProposalEvent.Escalated.class),
    @JsonSubTypes.Type(ProposalEvent.Reminded.class),
    @JsonSubTypes.Type(ProposalEvent.Superseded.class)
})
public sealed interface ProposalEvent {

    /** What every event says. */
    Head head();

    /**
     * What every event says, written among its other fields.
     *
     * @param sequence rises by one with each event of a proposal
     * @param territory SIREN of the vacancy's EPCI, 9 digits
     */
    record Head(UUID proposalId, long sequence, UUID practitionerId, UUID vacancyId, String territory, Instant at) {}

    default UUID proposalId() {
        return head().proposalId();
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

    /** One summand of a proposal's score; the points of all of them add up to the score. */
    record ScoreTerm(String code, long points) {}

    /** The two sides who answer an offer. */
    enum Party {
        DOCTOR,
        HOST
    }

    /** How far a proposal had come when it expired. */
    enum Stage {
        DECISION,
        ANSWER
    }

    /**
     * The matching proposes a doctor for half-days of a vacancy.
     *
     * @param halfDays ascending, without repeats
     * @param score sum of the terms' points
     * @param engineVersion names the engine and the weights that made it
     * @param decideBefore when the coordinator should have decided
     */
    @JsonTypeName("proposal.published")
    record Published(
            @JsonUnwrapped Head head,
            List<HalfDay> halfDays,
            long score,
            List<ScoreTerm> terms,
            String engineVersion,
            Instant decideBefore)
            implements ProposalEvent {}

    /**
     * A coordinator of the territory agrees that it be offered.
     *
     * @param by opaque subject of the coordinator's account
     */
    @JsonTypeName("proposal.approved")
    record Approved(@JsonUnwrapped Head head, String by) implements ProposalEvent {}

    /**
     * A coordinator of the territory refuses it.
     *
     * @param by opaque subject of the coordinator's account
     */
    @JsonTypeName("proposal.rejected")
    record Rejected(@JsonUnwrapped Head head, String by, String reasonCode) implements ProposalEvent {}

    /**
     * Doctor and host are asked.
     *
     * @param halfDays ascending, without repeats
     * @param answerBefore after this instant the offer is void
     */
    @JsonTypeName("proposal.offered")
    record Offered(@JsonUnwrapped Head head, List<HalfDay> halfDays, Instant answerBefore) implements ProposalEvent {}

    /** One side said yes. */
    @JsonTypeName("proposal.accepted")
    record Accepted(@JsonUnwrapped Head head, Party party) implements ProposalEvent {}

    /**
     * Both sides said yes: a placement, and each may now see how to reach the other.
     *
     * @param halfDays ascending, without repeats
     */
    @JsonTypeName("proposal.agreed")
    record Agreed(@JsonUnwrapped Head head, List<HalfDay> halfDays) implements ProposalEvent {}

    /** One side said no; never a penalty for a volunteer. */
    @JsonTypeName("proposal.declined")
    record Declined(@JsonUnwrapped Head head, Party party, String reasonCode) implements ProposalEvent {}

    /** Nobody decided or answered in time. */
    @JsonTypeName("proposal.expired")
    record Expired(@JsonUnwrapped Head head, Stage stage) implements ProposalEvent {}

    /**
     * The proposal no longer holds, because doctor, vacancy or plan changed.
     *
     * @param wasOffered doctor and host had been asked, so they are told
     */
    @JsonTypeName("proposal.withdrawn")
    record Withdrawn(@JsonUnwrapped Head head, String reasonCode, boolean wasOffered) implements ProposalEvent {}

    /**
     * No coordinator decided in time; those of the whole region are asked.
     *
     * @param decideBefore when it should have been decided
     */
    @JsonTypeName("proposal.escalated")
    record Escalated(@JsonUnwrapped Head head, Instant decideBefore) implements ProposalEvent {}

    /**
     * Half of the time to decide or to answer has gone by.
     *
     * @param stage what is still to be done
     * @param party who has not answered; absent if the coordinator is to decide
     * @param before when it should be done
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeName("proposal.reminded")
    record Reminded(
            @JsonUnwrapped Head head, Stage stage, @Nullable Party party, Instant before) implements ProposalEvent {}

    /** Several doctors were asked in parallel, and another one was quicker. */
    @JsonTypeName("proposal.superseded")
    record Superseded(@JsonUnwrapped Head head) implements ProposalEvent {}
}
