package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;

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
    public String sentence(Pair pair) {
        return "Le médecin n’offre aucune des demi-journées demandées.";
    }
}
