package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** No doctor is promised twice for one half-day. */
public final class NoOverlap implements Gate {

    @Override
    public String code() {
        return "overlap";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return among.minus(pair.ties().promisedElsewhere()).minus(pair.ties().promisedHere());
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le médecin est déjà retenu à ces demi-journées.");
    }

    @Override
    public boolean lasting() {
        return false;
    }
}
