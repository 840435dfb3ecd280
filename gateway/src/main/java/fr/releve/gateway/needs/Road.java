package fr.releve.gateway.needs;

import fr.releve.gateway.neighbours.Place;
import java.util.Comparator;
import java.util.List;

/**
 * How far a need is from a town that people know.
 *
 * @param minutes by car, estimated
 */
record Road(int minutes, String town) {

    private static final int FARTHEST = 90;
    private static final int TOLD = 3;

    /** From the largest towns that are near enough to come from, nearest first. */
    static List<Road> to(Place.Commune to, List<Place.Commune> communes) {
        return communes.stream()
                .filter(it -> !it.insee().equals(to.insee()) && to.minutesTo(it) <= FARTHEST)
                .sorted(Comparator.comparingInt(Place.Commune::population).reversed())
                .limit(TOLD)
                .map(it -> new Road(to.minutesTo(it), it.name()))
                .sorted(Comparator.comparingInt(Road::minutes))
                .toList();
    }
}
