package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

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
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le médecin n’a pas donné son accord pour être proposé.");
    }
}
