package fr.releve.notification.message;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a proposal or to the placement that came of it.
 *
 * @param sequence place among the events of the subject
 * @param territory SIREN of the vacancy's EPCI
 */
public record Event(
        Subject subject,
        UUID proposalId,
        long sequence,
        UUID practitionerId,
        UUID vacancyId,
        String territory,
        Instant at) {}
