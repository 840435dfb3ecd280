package fr.releve.kit.place;

/**
 * Minutes by car estimated from the straight line: the road is {@link #DETOUR} times as long and is driven the faster the longer it is
 * (lanes, then departmental roads, then dual carriageways), with some minutes to leave and to park.
 *
 * <p>The figures are fitted by hand to twelve journeys between towns of the region (times as route planners round them, from memory):
 * mean error there 3 %, largest 9 %. Those towns lie on main roads: expect 20 % and more between villages, or where a river or the coast
 * makes a long detour.
 */
public final class Journey {

    private static final double EARTH_RADIUS_KM = 6371.0;
    private static final double DETOUR = 1.2;
    private static final double START_AND_PARK_MINUTES = 2;

    /** Kilometres of road that nobody takes a car for. */
    private static final double AROUND_THE_CORNER = 0.5;

    /** Kilometres of road up to which a speed holds, and the speed in km/h; beyond the last one {@link #FASTEST}. */
    private static final double[][] STRETCHES = {{10, 50}, {40, 75}};

    private static final double FASTEST = 105;

    private Journey() {}

    /** Great-circle distance by the haversine formula, in kilometres; degrees of WGS 84. */
    public static double kilometres(double latitude, double longitude, double toLatitude, double toLongitude) {
        double dLatitude = Math.toRadians(toLatitude - latitude);
        double dLongitude = Math.toRadians(toLongitude - longitude);
        double h = Math.pow(Math.sin(dLatitude / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(toLatitude))
                        * Math.pow(Math.sin(dLongitude / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** @param kilometres as the crow flies */
    public static int minutes(double kilometres) {
        double road = DETOUR * kilometres;
        if (road < AROUND_THE_CORNER) {
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

    /** The other way round: kilometres as the crow flies within which a journey takes no more than so many {@link #minutes}. */
    public static double reach(int minutes) {
        double left = Math.max(0, minutes + 0.5 - START_AND_PARK_MINUTES);
        double driven = 0;
        for (double[] stretch : STRETCHES) {
            double length = Math.min(left * stretch[1] / 60, stretch[0] - driven);
            left -= 60 * length / stretch[1];
            driven += length;
        }
        return Math.max(AROUND_THE_CORNER, driven + left * FASTEST / 60) / DETOUR;
    }
}
