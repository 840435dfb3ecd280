package fr.releve.matching.reserve;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.term.ScoreTerm;
import java.util.Comparator;
import java.util.List;

/**
 * A doctor who could come to a vacancy on some of its half-days.
 *
 * @param open half-days on which the doctor passes every gate and is not promised
 * @param terms their points add up to the score
 */
public record Standby(Pair pair, HalfDays open, long score, List<ScoreTerm> terms) {

    /** Who covers most comes first, then who suits best, then by ids. */
    static final Comparator<Standby> BEST_FIRST = Comparator.<Standby>comparingInt(
                    it -> it.open().size())
            .thenComparingLong(Standby::score)
            .reversed()
            .thenComparing(it -> it.pair().practitioner().id());
}
