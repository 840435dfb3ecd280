package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.term.Rate;

/**
 * A pair that passes every gate.
 *
 * @param open the half-days on which the doctor could come
 * @param rate what that brings
 */
public record Candidate(Pair pair, HalfDays open, Rate rate) {

    /** What all of the half-days would bring. */
    public long score() {
        return rate.points(open);
    }
}
