package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Gate;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.term.Terms;
import java.util.Comparator;
import java.util.List;

/**
 * What could come of a doctor and a vacancy, caps and other doctors left aside.
 *
 * @param open half-days that every gate leaves open
 * @param score what all of them would bring; 0 if there is none
 * @param awaited gates that are taken as open, and are not yet: all this holds once the doctor has passed them, and not before
 */
public record Prospect(Pair pair, HalfDays open, long score, List<Gate> awaited) {

    /** Best first, then by ids. */
    public static final Comparator<Prospect> BEST_FIRST = Comparator.comparingLong(Prospect::score)
            .reversed()
            .thenComparing(it -> it.pair().vacancy().id())
            .thenComparing(it -> it.pair().practitioner().id());

    public static Prospect of(Pair pair, Gates gates, Terms terms) {
        HalfDays open = gates.open(pair);
        return new Prospect(pair, open, open.isEmpty() ? 0 : terms.rate(pair).points(open), List.of());
    }

    Prospect awaiting(List<Gate> gates) {
        return new Prospect(pair, open, score, gates);
    }
}
