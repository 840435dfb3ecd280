package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** Nobody is promised to two places on one day that are too far apart for the road between them. */
public final class SameDayTravel implements Gate {

    @Override
    public String code() {
        return "same-day";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return among.minus(pair.ties().outOfReach());
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le médecin est attendu ces jours-là dans un autre lieu, trop loin.");
    }

    @Override
    public boolean lasting() {
        return false;
    }
}
