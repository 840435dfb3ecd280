package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** Half-days of an urgent vacancy are worth more. */
public final class Urgency implements Term {

    private final int points;

    public Urgency(int points) {
        this.points = points;
    }

    @Override
    public String code() {
        return "urgency";
    }

    @Override
    public Rate rate(Pair pair) {
        return pair.vacancy().urgent() ? Rate.perHalfDay(points) : Rate.NOTHING;
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le besoin est urgent.");
    }
}
