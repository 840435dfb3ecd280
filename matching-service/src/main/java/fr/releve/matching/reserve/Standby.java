package fr.releve.matching.reserve;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import java.util.Comparator;

/**
 * A doctor who could come to a vacancy on some of its half-days.
 *
 * @param open half-days on which the doctor passes every gate and is not promised
 */
public record Standby(Pair pair, HalfDays open, long score) {

    /** Who covers most comes first, then who suits best, then by ids. */
    static final Comparator<Standby> BEST_FIRST = Comparator.<Standby>comparingInt(
                    it -> it.open().size())
            .thenComparingLong(Standby::score)
            .reversed()
            .thenComparing(it -> it.pair().practitioner().id());
}
