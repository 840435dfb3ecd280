package fr.releve.matching.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal that waits for a coordinator, as far as a queue of hundreds needs it.
 *
 * @param territory SIREN
 */
public record QueuedProposal(
        UUID id,
        UUID practitionerId,
        UUID vacancyId,
        String territory,
        long score,
        boolean urgent,
        Instant decideBefore) {}
