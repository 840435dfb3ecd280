package fr.releve.matching.travel;

/** How long the road takes. */
@FunctionalInterface
public interface TravelTimes {

    /** Whole minutes by car, one way. */
    int minutes(Place from, Place to);
}
