package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.term.ScoreTerm;
import java.util.List;
import java.util.UUID;

/**
 * What the plan wants proposed.
 *
 * @param territory SIREN of the vacancy's EPCI
 * @param terms their points add up to the score
 * @param engineVersion names the engine and the weights
 */
public record Draft(
        UUID practitionerId,
        UUID vacancyId,
        String territory,
        HalfDays halfDays,
        long score,
        List<ScoreTerm> terms,
        String engineVersion,
        boolean urgent) {

    /** In place of an engine's version: the reserve ranked it, not a plan. */
    public static final String OF_RESERVE = "reserve.1";

    /** @throws IllegalArgumentException if the terms do not add up to the score, or no half-day is proposed */
    public Draft {
        terms = List.copyOf(terms);
        if (halfDays.isEmpty() || terms.stream().mapToLong(ScoreTerm::points).sum() != score) {
            throw new IllegalArgumentException("a proposal has half-days, and terms that add up to its score");
        }
    }
}
