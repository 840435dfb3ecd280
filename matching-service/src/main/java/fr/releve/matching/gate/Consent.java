package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;

/** The doctor agrees to be proposed. */
public final class Consent implements Gate {

    @Override
    public String code() {
        return "consent";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return Gate.when(pair.practitioner().consentGiven(), among);
    }

    @Override
    public String sentence(Pair pair) {
        return "Le médecin n’a pas donné son accord pour être proposé.";
    }
}
