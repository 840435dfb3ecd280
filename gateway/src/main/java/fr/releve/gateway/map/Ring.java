package fr.releve.gateway.map;

import fr.releve.gateway.neighbours.Place;
import fr.releve.kit.place.Journey;
import java.util.List;
import java.util.Set;

/**
 * How far somebody drives: their commune, the ring of as many minutes around it, and the communes that lie within.
 *
 * @param dots one path of all communes
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
        Projection to = Projection.around(communes, List.of());
        return new Ring(
                to.width(),
                to.height(),
                to.dots(communes),
                to.dots(within),
                to.dots(within.stream()
                        .filter(it -> needing.contains(it.insee()))
                        .toList()),
                Towns.around(to, home, communes),
                to.x(home.longitude()),
                to.y(home.latitude()),
                to.length(Journey.reach(minutes)));
    }
}
