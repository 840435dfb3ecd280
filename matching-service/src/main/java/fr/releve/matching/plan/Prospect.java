package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.term.ScoreTerm;
import fr.releve.matching.term.Terms;
import java.util.Comparator;
import java.util.List;

/**
 * What could come of a doctor and a vacancy, caps and other doctors left aside.
 *
 * @param open half-days that every gate leaves open
 * @param score what all of them would bring; 0 if there is none
 * @param terms add up to the score
 * @param refusals the gates that are shut; empty if there are open half-days
 */
public record Prospect(Pair pair, HalfDays open, long score, List<ScoreTerm> terms, List<Refusal> refusals) {

    /** Best first, then by ids. */
    static final Comparator<Prospect> BEST_FIRST = Comparator.comparingLong(Prospect::score)
            .reversed()
            .thenComparing(it -> it.pair().vacancy().id())
            .thenComparing(it -> it.pair().practitioner().id());

    static Prospect of(Pair pair, Gates gates, Terms terms) {
        HalfDays open = gates.open(pair);
        if (open.isEmpty()) {
            return new Prospect(pair, open, 0, List.of(), gates.refusals(pair));
        }
        return new Prospect(pair, open, terms.rate(pair).points(open), terms.explain(pair, open), List.of());
    }
}
