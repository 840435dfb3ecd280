package fr.releve.matching.proposal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.caution.Caution;
import fr.releve.matching.term.ScoreTerm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as shown.
 *
 * @param practitionerId absent for the host, who is not told who the doctor is
 * @param terms their points add up to the score
 * @param parallel true if several doctors are asked at once and the first to accept gets the place; absent otherwise
 * @param cautions what should be known before anybody is asked; never for the host
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
        UUID id,
        long version,
        String status,
        @Nullable UUID practitionerId,
        UUID vacancyId,
        String territory,
        HalfDays halfDays,
        long score,
        List<ScoreTerm> terms,
        String engineVersion,
        boolean urgent,
        boolean escalated,
        Instant publishedAt,
        @Nullable Instant decideBefore,
        @Nullable Instant decidedAt,
        @Nullable Instant answerBefore,
        boolean doctorAccepted,
        boolean hostAccepted,
        @Nullable Boolean parallel,
        List<Caution> cautions,
        @Nullable Instant closedAt,
        @Nullable String reasonCode) {

    public static ProposalView of(Proposal it, boolean withDoctor, List<Caution> cautions) {
        return new ProposalView(
                it.id(),
                it.version(),
                it.status().name(),
                withDoctor ? it.practitionerId() : null,
                it.vacancyId(),
                it.territory(),
                it.halfDays(),
                it.score(),
                it.terms(),
                it.engineVersion(),
                it.urgent(),
                it.escalated(),
                it.publishedAt(),
                it.decideBefore(),
                it.decidedAt().orElse(null),
                it.answers().before().orElse(null),
                it.answers().doctorAccepted(),
                it.answers().hostAccepted(),
                it.parallel() ? true : null,
                withDoctor ? cautions : List.of(),
                it.closedAt().orElse(null),
                it.reasonCode().orElse(null));
    }
}
