package fr.releve.matching.travel;

/** How long the road takes. */
@FunctionalInterface
public interface TravelTimes {

    /** Whole minutes by car, one way. */
    int minutes(Place from, Place to);

    /** Kilometres as the crow flies beyond which no place is reached in so many minutes. */
    default double reach(int minutes) {
        return Double.POSITIVE_INFINITY;
    }
}
