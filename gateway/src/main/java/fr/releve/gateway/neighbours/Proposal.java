package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doctor for half-days of a need.
 *
 * @param practitionerId absent for the host, who is not told who the doctor is
 * @param terms their points add up to the score
 * @param cautions never for the host
 */
public record Proposal(
        UUID id,
        long version,
        String status,
        @Nullable UUID practitionerId,
        UUID vacancyId,
        String territory,
        List<HalfDay> halfDays,
        long score,
        List<Term> terms,
        String engineVersion,
        boolean urgent,
        Instant publishedAt,
        @Nullable Instant decideBefore,
        @Nullable Instant answerBefore,
        boolean doctorAccepted,
        boolean hostAccepted,
        @Nullable Boolean parallel,
        @Nullable String reasonCode,
        @Nullable List<Caution> cautions) {

    /** What should be known before saying yes. */
    public record Caution(String form, List<String> values, String text) implements Sentence {}

    /** A reason and what it weighs. */
    public record Term(long points, String form, List<String> values, String text) implements Sentence {}

    public record Reason(String reasonCode) {}

    /** How each side reaches the other, once both agreed. */
    public record Contacts(Contact doctor, Contact host) {}

    public record Contact(
            String name, String email, @Nullable String phone) {}
}
