package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** Each half-day covered is worth something by itself. */
public final class Cover implements Term {

    private final int points;

    public Cover(int points) {
        this.points = points;
    }

    @Override
    public String code() {
        return "cover";
    }

    @Override
    public Rate rate(Pair pair) {
        return Rate.perHalfDay(points);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Demi-journées demandées qui seraient couvertes.");
    }
}
