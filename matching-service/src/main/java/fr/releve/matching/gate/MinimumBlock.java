package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;

/** In a week in which the doctor comes at all, they come for as many half-days as the host asks at least. */
public final class MinimumBlock implements Gate {

    @Override
    public String code() {
        return "minimum-block";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        int least = pair.vacancy().minimumBlock();
        if (least > pair.practitioner().weekCap()) {
            return HalfDays.NONE;
        }
        if (least == 1) {
            return among;
        }
        HalfDays together = among.or(pair.ties().promisedHere());
        return HalfDays.ofIndexes(among.indexes().filter(it -> together.sizeOfWeek(it) >= least));
    }

    @Override
    public String sentence(Pair pair) {
        return "Le cabinet demande au moins " + pair.vacancy().minimumBlock()
                + " demi-journées par semaine, plus que le médecin n’en offre ensemble.";
    }
}
