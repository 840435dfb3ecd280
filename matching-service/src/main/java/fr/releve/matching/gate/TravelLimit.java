package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.readmodel.Practitioner;

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
        return Gate.when(pair.minutes() <= limit(pair), among);
    }

    @Override
    public String sentence(Pair pair) {
        return "Le trajet prend environ " + pair.minutes() + " minutes, au-delà des " + limit(pair)
                + " minutes acceptées par le médecin.";
    }

    /** Minutes beyond which the doctor goes nowhere, whatever the vacancy offers. */
    int farthest(Practitioner doctor) {
        int daily = doctor.maxTravelMinutes();
        return doctor.acceptsOvernight() ? Math.max(daily, daily * overnightFactor) : daily;
    }

    private int limit(Pair pair) {
        int daily = pair.practitioner().maxTravelMinutes();
        boolean stays = pair.practitioner().acceptsOvernight() && pair.vacancy().housingOffered();
        return stays ? daily * overnightFactor : daily;
    }
}
