package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

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
        return among.ofWeeks(it -> together.sizeOfWeek(it) >= least);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(
                code(),
                "Le cabinet demande au moins {0} demi-journées par semaine, plus que le médecin n’en offre ensemble.",
                pair.vacancy().minimumBlock());
    }
}
