package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** What a person refused is not proposed to the same two again for a while. */
public final class NotRefused implements Gate {

    @Override
    public String code() {
        return "refused";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return among.minus(pair.ties().refused());
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Ces demi-journées ont été refusées il y a peu.");
    }

    @Override
    public boolean lasting() {
        return false;
    }
}
