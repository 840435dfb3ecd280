package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** The doctor's wish: a journey of at most half of what they would accept. */
public final class NearHome implements Term {

    private final int points;

    public NearHome(int points) {
        this.points = points;
    }

    @Override
    public String code() {
        return "near-home";
    }

    @Override
    public Rate rate(Pair pair) {
        return 2 * pair.minutes() <= pair.practitioner().maxTravelMinutes() ? Rate.perHalfDay(points) : Rate.NOTHING;
    }

    @Override
    public boolean isWish() {
        return true;
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le trajet est court : moins de la moitié de ce que le médecin accepte.");
    }
}
