package fr.releve.matching.travel;

import jakarta.inject.Singleton;

/**
 * Minutes by car estimated from the straight line: the road is {@link #DETOUR} times as long and is driven the faster the longer it is
 * (lanes, then departmental roads, then dual carriageways), with some minutes to leave and to park.
 *
 * <p>The figures are fitted by hand to twelve journeys between towns of the region (see {@code RoadEstimateTest}; times as route planners
 * round them, from memory): mean error there 3 %, largest 9 %. Those towns lie on main roads: expect 20 % and more between villages,
 * or where a river or the coast makes a long detour. A road graph can take this class's place behind {@link TravelTimes}.
 */
@Singleton
public class RoadEstimate implements TravelTimes {

    private static final double DETOUR = 1.2;
    private static final double START_AND_PARK_MINUTES = 2;

    /** Kilometres of road up to which a speed holds, and the speed in km/h; beyond the last one {@link #FASTEST}. */
    private static final double[][] STRETCHES = {{10, 50}, {40, 75}};

    private static final double FASTEST = 105;

    @Override
    public int minutes(Place from, Place to) {
        double road = DETOUR * from.kilometresTo(to);
        if (road < 0.5) {
            return 0;
        }
        double minutes = START_AND_PARK_MINUTES;
        double driven = 0;
        for (double[] stretch : STRETCHES) {
            double length = Math.clamp(road - driven, 0, stretch[0] - driven);
            minutes += 60 * length / stretch[1];
            driven += length;
        }
        return (int) Math.round(minutes + 60 * (road - driven) / FASTEST);
    }
}
