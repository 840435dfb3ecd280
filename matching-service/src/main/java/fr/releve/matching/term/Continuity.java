package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** Few different doctors in one practice, and for the doctor a place they know: who is new there costs a little, once. */
public final class Continuity implements Term {

    private final int points;

    public Continuity(int points) {
        this.points = points;
    }

    @Override
    public String code() {
        return "continuity";
    }

    @Override
    public Rate rate(Pair pair) {
        return pair.ties().knownToPractice() ? Rate.NOTHING : Rate.once(-points);
    }

    @Override
    public boolean isWish() {
        return true;
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le cabinet accueillerait un nouveau médecin.");
    }
}
