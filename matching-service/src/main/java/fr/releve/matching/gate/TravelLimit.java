package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.wording.Sentence;

/**
 * The road is not longer than the doctor accepts. Who accepts overnight stays, where housing is offered, drives once a week and not
 * every day: for them the limit is {@code overnightFactor} times as far.
 */
public final class TravelLimit implements Gate {

    private final int overnightFactor;

    public TravelLimit(int overnightFactor) {
        this.overnightFactor = overnightFactor;
    }

    @Override
    public String code() {
        return "travel";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        return Gate.when(pair.minutes() <= limit(pair.practitioner(), pair.vacancy()), among);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(
                code(),
                "Le trajet prend environ {0} minutes, au-delà des {1} minutes acceptées par le médecin.",
                pair.minutes(),
                limit(pair.practitioner(), pair.vacancy()));
    }

    /** Minutes beyond which the doctor goes nowhere, whatever the vacancy offers. */
    int farthest(Practitioner doctor) {
        int daily = doctor.maxTravelMinutes();
        return doctor.acceptsOvernight() ? Math.max(daily, daily * overnightFactor) : daily;
    }

    /** Minutes beyond which the doctor does not go to this vacancy. */
    int limit(Practitioner doctor, Vacancy vacancy) {
        int daily = doctor.maxTravelMinutes();
        boolean stays = doctor.acceptsOvernight() && vacancy.housingOffered();
        return stays ? daily * overnightFactor : daily;
    }
}
