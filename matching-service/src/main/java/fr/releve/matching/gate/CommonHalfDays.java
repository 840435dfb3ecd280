package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** The half-days are wanted, and the doctor offers them. */
public final class CommonHalfDays implements Gate {

    @Override
    public String code() {
        return "half-days";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return among.and(pair.vacancy().wanted()).and(pair.practitioner().availability());
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le médecin n’offre aucune des demi-journées demandées.");
    }
}
