package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/** The doctor's wish: one of the kinds of practice that they would like best. Who has no wish loses and gains nothing. */
public final class WishedSetting implements Term {

    private final int points;

    public WishedSetting(int points) {
        this.points = points;
    }

    @Override
    public String code() {
        return "wished-setting";
    }

    @Override
    public Rate rate(Pair pair) {
        var setting = pair.vacancy().setting();
        return setting != null && pair.practitioner().wishedSettings().contains(setting)
                ? Rate.perHalfDay(points)
                : Rate.NOTHING;
    }

    @Override
    public boolean isWish() {
        return true;
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le lieu est de ceux où le médecin aimerait exercer.");
    }
}
