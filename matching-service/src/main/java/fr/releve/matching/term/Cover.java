package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;

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
    public String sentence(Pair pair) {
        return "Demi-journées demandées qui seraient couvertes.";
    }
}
