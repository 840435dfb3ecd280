package fr.releve.matching.pairing;

import fr.releve.kit.time.Clock;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.travel.TravelTimes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/** Puts doctors beside vacancies. */
@Singleton
public class Pairs {

    private final TravelTimes travel;
    private final InstantSource clock;

    public Pairs(TravelTimes travel, InstantSource clock) {
        this.travel = travel;
        this.clock = clock;
    }

    public Pair of(Practitioner practitioner, Vacancy vacancy, boolean priorityTerritory, Pair.Ties ties) {
        int minutes = travel.minutes(practitioner.home(), vacancy.place());
        return new Pair(practitioner, vacancy, priorityTerritory, minutes, ties, today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clock.PARIS);
    }
}
