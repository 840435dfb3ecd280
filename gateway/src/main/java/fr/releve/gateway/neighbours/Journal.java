package fr.releve.gateway.neighbours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done to proposals and placements. */
public final class Journal {

    private Journal() {}

    /**
     * @param subject PROPOSAL or PLACEMENT
     * @param party on whose side: DOCTOR, HOST, COORDINATOR or SYSTEM
     * @param account opaque subject of who did it; {@code system} if nobody did, {@code forgotten} once it was
     *     erased, empty where only the side is known
     * @param reference of what went to the Ordre, or of its answer
     * @param date of that, in Paris
     */
    public record Line(
            Instant at,
            String subject,
            UUID id,
            UUID vacancyId,
            UUID practitionerId,
            String territory,
            String party,
            String account,
            String deed,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable LocalDate date) {}

    /** @param more whether there are more than are counted */
    public record Count(long count, boolean more) {}
}
