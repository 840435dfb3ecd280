package fr.releve.gateway.map;

import fr.releve.gateway.neighbours.Place;
import fr.releve.kit.place.Journey;
import java.util.List;
import java.util.Set;

/**
 * How far somebody drives: their commune, the ring of as many minutes around it, and the communes that lie within.
 *
 * @param dots one path of all communes around
 * @param within one path of those within the ring
 * @param needing one path of those among them that have needs
 * @param towns their own commune first, then the largest
 * @param x of their own commune
 * @param radius of the ring
 */
public record Ring(
        int width,
        int height,
        String dots,
        String within,
        String needing,
        List<NeedsMap.Town> towns,
        double x,
        double y,
        double radius) {

    /** What is seen around the commune at least, in degrees of latitude: within that, a longer way is a larger ring. */
    private static final double LEAST = 0.35;

    private static final double ROOM_AROUND = 1.15;

    /**
     * @param within the communes that are no farther than so many minutes
     * @param needing INSEE codes of those with needs
     */
    public static Ring of(
            Place.Commune home,
            int minutes,
            List<Place.Commune> communes,
            List<Place.Commune> within,
            Set<String> needing) {
        Projection to = view(home, minutes);
        List<Place.Commune> seen = communes.stream()
                .filter(it -> to.shows(it.longitude(), it.latitude()))
                .toList();
        return new Ring(
                to.width(),
                to.height(),
                to.dots(seen),
                to.dots(within),
                to.dots(within.stream()
                        .filter(it -> needing.contains(it.insee()))
                        .toList()),
                Towns.around(to, home, seen),
                to.x(home.longitude()),
                to.y(home.latitude()),
                to.length(Journey.reach(minutes)));
    }

    static Projection view(Place.Commune home, int minutes) {
        return Projection.near(
                home, Math.max(LEAST, ROOM_AROUND * Journey.reach(minutes) / Projection.KILOMETRES_A_DEGREE));
    }
}
