package fr.releve.matching.proposal.queue;

import fr.releve.matching.calendar.HalfDays;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the queue: a proposal that waits for a coordinator, without the terms of its score.
 *
 * @param territory SIREN
 */
public record QueuedProposal(
        UUID id,
        UUID practitionerId,
        UUID vacancyId,
        String territory,
        HalfDays halfDays,
        long score,
        boolean urgent,
        Instant decideBefore) {}
