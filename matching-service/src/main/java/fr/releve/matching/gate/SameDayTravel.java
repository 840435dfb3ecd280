package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;

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
    public String sentence(Pair pair) {
        return "Le médecin est attendu ces jours-là dans un autre lieu, trop loin.";
    }

    @Override
    public boolean lasting() {
        return false;
    }
}
