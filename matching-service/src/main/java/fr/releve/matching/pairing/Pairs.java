package fr.releve.matching.pairing;

import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.travel.Place;
import fr.releve.matching.travel.TravelTimes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/** Puts doctors beside vacancies. */
@Singleton
public class Pairs {

    private final TravelTimes travel;
    private final InstantSource clock;
    private final int sameDayMinutes;

    public Pairs(TravelTimes travel, InstantSource clock, MatchingConfig config) {
        this.travel = travel;
        this.sameDayMinutes = config.gates().sameDayMinutes();
        this.clock = clock;
    }

    public Pair of(Practitioner practitioner, Vacancy vacancy, boolean priorityTerritory, Pair.Ties ties) {
        return new Pair(practitioner, vacancy, priorityTerritory, minutes(practitioner, vacancy), ties, today());
    }

    /** Of road from the doctor's home, one way. */
    public int minutes(Practitioner practitioner, Vacancy vacancy) {
        return travel.minutes(practitioner.home(), vacancy.place());
    }

    /** Whether a doctor can be at one place in the morning and at the other in the afternoon. */
    public boolean onOneDay(Place one, Place other) {
        return one.equals(other) || travel.minutes(one, other) <= sameDayMinutes;
    }

    /** Kilometres as the crow flies beyond which no road takes so few minutes. */
    public double reach(int minutes) {
        return travel.reach(minutes);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clock.PARIS);
    }
}
