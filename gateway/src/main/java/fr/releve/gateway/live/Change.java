package fr.releve.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of whom it concerns; everything else in it is left alone.
 *
 * @param type {@code proposal.offered}, …
 * @param territory SIREN
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Change(
        @Nullable String type,
        @Nullable UUID proposalId,
        @Nullable UUID placementId,
        @Nullable UUID practitionerId,
        @Nullable String territory) {

    /** Before an offer, a proposal is between the matching and the coordination. */
    private static final Set<String> NOT_FOR_THE_SIDES =
            Set.of("proposal.published", "proposal.approved", "proposal.rejected", "proposal.escalated");

    boolean isForTheSides() {
        return type != null && !NOT_FOR_THE_SIDES.contains(type);
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
