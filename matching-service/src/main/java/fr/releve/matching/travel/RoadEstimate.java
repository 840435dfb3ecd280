package fr.releve.matching.travel;

import fr.releve.kit.place.Journey;
import jakarta.inject.Singleton;

/** Minutes by car estimated from the straight line; a road graph can take this class's place behind {@link TravelTimes}. */
@Singleton
public class RoadEstimate implements TravelTimes {

    @Override
    public int minutes(Place from, Place to) {
        return Journey.minutes(from.kilometresTo(to));
    }

    @Override
    public double reach(int minutes) {
        return Journey.reach(minutes);
    }
}
