package fr.releve.notification.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a proposal, to the placement that came of it, or to a doctor's paper.
 *
 * @param proposalId of another subject: an id of its own
 * @param sequence place among the events of the subject
 * @param vacancyId null if it is about no vacancy
 * @param territory SIREN of the vacancy's EPCI; empty if it is about no vacancy
 */
public record Event(
        Subject subject,
        UUID proposalId,
        long sequence,
        UUID practitionerId,
        @Nullable UUID vacancyId,
        String territory,
        Instant at) {

    private static final String NOWHERE = "";

    /** @param id of this one thing to say */
    public static Event ofPaper(UUID id, UUID practitionerId, Instant at) {
        return new Event(Subject.PAPER, id, 0, practitionerId, null, NOWHERE, at);
    }
}
