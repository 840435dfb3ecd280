package fr.releve.matching.term;

import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;

/**
 * The road costs: for who drives home, on each half-day (a whole day's way there and back falls on its two half-days); for who stays
 * overnight because home is too far, once a week.
 */
public final class Travel implements Term {

    private final int dailyMinute;
    private final int weeklyMinute;

    /**
     * @param dailyMinute points lost for a minute one way, each half-day
     * @param weeklyMinute points lost for a minute one way, each week
     */
    public Travel(int dailyMinute, int weeklyMinute) {
        this.dailyMinute = dailyMinute;
        this.weeklyMinute = weeklyMinute;
    }

    @Override
    public String code() {
        return "travel";
    }

    @Override
    public Rate rate(Pair pair) {
        return pair.beyondDailyJourney()
                ? Rate.perWeek(-weeklyMinute * pair.minutes())
                : Rate.perHalfDay(-dailyMinute * pair.minutes());
    }

    @Override
    public boolean isWish() {
        return true;
    }

    @Override
    public Sentence sentence(Pair pair) {
        return pair.beyondDailyJourney()
                ? Sentence.of(
                        code() + ".weekly",
                        "Trajet d’environ {0} minutes, une fois par semaine, avec hébergement sur place.",
                        pair.minutes())
                : Sentence.of(code(), "Trajet d’environ {0} minutes.", pair.minutes());
    }
}
