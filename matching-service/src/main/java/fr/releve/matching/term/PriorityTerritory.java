package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** Half-days in one of the at most ten priority territories (measure 8) are worth more. */
public final class PriorityTerritory implements Term {

    private final int points;

    public PriorityTerritory(int points) {
        this.points = points;
    }

    @Override
    public String code() {
        return "priority-territory";
    }

    @Override
    public Rate rate(Pair pair) {
        return pair.priorityTerritory() ? Rate.perHalfDay(points) : Rate.NOTHING;
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le besoin se trouve dans un territoire prioritaire.");
    }
}
