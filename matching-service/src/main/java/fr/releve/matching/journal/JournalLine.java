package fr.releve.matching.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param subject what it was done to; a placement has the id of the proposal that it came of
 * @param account opaque subject of who did it; {@code system} if nobody did, empty where only the side is known
 * @param deed {@code PUBLISHED}, {@code APPROVED}, {@code REJECTED}, {@code ACCEPTED}, {@code DECLINED}, … of a proposal; a
 *     {@link fr.releve.matching.placement.Deed} of a placement
 * @param reference of what went to the Ordre, or of its answer
 * @param date of that, in Paris
 */
public record JournalLine(
        Instant at,
        Subject subject,
        UUID id,
        int number,
        UUID vacancyId,
        UUID practitionerId,
        String territory,
        Party party,
        String account,
        String deed,
        @Nullable String reason,
        @Nullable String reference,
        @Nullable LocalDate date) {

    /** What it was done to. */
    public enum Subject {
        PROPOSAL,
        PLACEMENT
    }

    /** On whose side. */
    public enum Party {
        DOCTOR,
        HOST,
        COORDINATOR,
        SYSTEM
    }
}
