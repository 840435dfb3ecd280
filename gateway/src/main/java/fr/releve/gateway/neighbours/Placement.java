package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.contracts.HalfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agreed proposal became; it keeps the proposal's id.
 *
 * @param done half-days that took place of one that was interrupted or missed
 * @param wish half-days that one side would like it to have, those agreed among them; null if nobody asks for more
 * @param wishedBy DOCTOR or HOST
 * @param amendment of the last extension; null if it was not extended
 * @param sendBefore when the signed contract should be with the Ordre; only of a single placement, as are the two lists
 */
public record Placement(
        UUID id,
        long version,
        String status,
        UUID practitionerId,
        UUID vacancyId,
        String territory,
        boolean student,
        List<HalfDay> halfDays,
        Instant agreedAt,
        boolean doctorSigned,
        boolean hostSigned,
        @Nullable Instant signedAt,
        @Nullable Instant sendBefore,
        @Nullable Instant sentAt,
        String ordre,
        @Nullable Instant ordreAnsweredAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String reasonCode,
        @Nullable List<HalfDay> done,
        @Nullable List<HalfDay> wish,
        @Nullable String wishedBy,
        @Nullable Amendment amendment,
        @Nullable List<Finding> findings,
        @Nullable List<Line> history) {

    /** @param level BLOCKING, WARNING, OK or INFO */
    public record Finding(String level, String code, String text, String source) {}

    /** What was added to it is a student's, and the Ordre has not authorised it yet. */
    public boolean awaitsAuthorisation() {
        return amendment != null && Boolean.TRUE.equals(amendment.awaitsAuthorisation());
    }

    /**
     * @param reference of what went to the Ordre, or of its answer
     * @param date of that, in Paris
     */
    public record Line(
            Instant at,
            String party,
            String deed,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable LocalDate date) {}

    /**
     * @param signedAt when the second side signed
     * @param sendBefore when it should be with the Ordre, once both have signed; only of a single placement
     * @param awaitsAuthorisation what it adds is a student's, and the Ordre has not authorised it yet; null from an older service
     */
    public record Amendment(
            Instant agreedAt,
            boolean doctorSigned,
            boolean hostSigned,
            @Nullable Instant signedAt,
            @Nullable Instant sendBefore,
            @Nullable Instant sentAt,
            @Nullable Boolean awaitsAuthorisation) {}

    /** @param documentHash SHA-256 of the contract that was read */
    public record Signature(String documentHash) {}

    /** Half-days beyond those agreed. */
    public record Extension(List<HalfDay> halfDays) {}

    /**
     * What shows that a document went to the Ordre.
     *
     * @param date in Paris
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proof(
            @Nullable String reference, @Nullable LocalDate date) {}

    /**
     * @param answer AUTHORISED, INFORMED or REFUSED
     * @param reference of the letter
     * @param date of the letter, in Paris
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OrdreAnswer(
            String answer,
            @Nullable String reference,
            @Nullable LocalDate date) {}
}
