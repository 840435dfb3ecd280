package fr.releve.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of whom it concerns; everything else in it is left alone.
 *
 * @param type {@code proposal.offered}, …
 * @param territory SIREN
 * @param wasOffered of a proposal that was withdrawn: doctor and host had been asked
 * @param stage of a proposal that expired, or that somebody is reminded of: {@code DECISION} until it is offered, then {@code ANSWER}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Change(
        @Nullable String type,
        @Nullable UUID proposalId,
        @Nullable UUID placementId,
        @Nullable UUID practitionerId,
        @Nullable String territory,
        @Nullable Boolean wasOffered,
        @Nullable String stage) {

    private static final String ASKED = "ANSWER";

    /** Before an offer, a proposal is between the matching and the coordination, and whether there was one is told to neither side. */
    boolean isForTheSides() {
        return switch (type) {
            case null -> false;
            case "proposal.published", "proposal.approved", "proposal.rejected", "proposal.escalated" -> false;
            case "proposal.withdrawn" -> Boolean.TRUE.equals(wasOffered);
            case "proposal.expired", "proposal.reminded" -> ASKED.equals(stage);
            default -> true;
        };
    }

    Told told() {
        return new Told(type == null ? "" : type, placementId == null ? proposalId : placementId);
    }

    /** What a page hears: the kind of change and of what. */
    record Told(String kind, @Nullable UUID id) {

        /** Keeps the connection open through proxies. */
        static final Told STILL_HERE = new Told("still-here", null);
    }
}
