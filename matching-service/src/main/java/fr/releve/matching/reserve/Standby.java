package fr.releve.matching.reserve;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.term.ScoreTerm;
import fr.releve.matching.term.Terms;
import java.util.Comparator;
import java.util.List;

/**
 * A doctor who could come to a vacancy on some of its half-days.
 *
 * @param open half-days on which the doctor passes every gate and is not promised
 * @param rules what the score comes from
 */
public record Standby(Pair pair, HalfDays open, long score, Terms rules) {

    /** Who covers most comes first, then who suits best, then by ids. */
    static final Comparator<Standby> BEST_FIRST = Comparator.<Standby>comparingInt(
                    it -> it.open().size())
            .thenComparingLong(Standby::score)
            .reversed()
            .thenComparing(it -> it.pair().practitioner().id());

    /** Why the score is what it is: its terms add up to it. Reckoned when asked for, as it costs more than the score and few are asked. */
    List<ScoreTerm> terms() {
        return rules.explain(pair, open);
    }
}
