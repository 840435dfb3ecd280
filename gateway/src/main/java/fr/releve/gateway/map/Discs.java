package fr.releve.gateway.map;

import fr.releve.gateway.map.NeedsMap.Disc;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays a disc on each territory with needs; where two would cover each other, one stands for both. */
final class Discs {

    private static final double SMALLEST = 9;
    private static final double GAP = 1.5;

    private Discs() {}

    static List<Disc> of(Projection to, List<Place.Territory> territories, List<Vacancy> needs) {
        Map<String, Long> counts =
                needs.stream().collect(Collectors.groupingBy(Vacancy::territory, Collectors.counting()));
        List<Disc> laid = new ArrayList<>();
        territories.stream()
                .filter(it -> counts.containsKey(it.siren()))
                .map(it -> disc(
                        it.siren(),
                        it.name(),
                        false,
                        counts.getOrDefault(it.siren(), 0L),
                        to.x(it.longitude()),
                        to.y(it.latitude())))
                .sorted(Comparator.comparingLong(Disc::count).reversed())
                .forEach(it -> lay(it, laid));
        return laid;
    }

    private static void lay(Disc disc, List<Disc> laid) {
        Disc grown = disc;
        for (Optional<Disc> near = neighbour(grown, laid); near.isPresent(); near = neighbour(grown, laid)) {
            laid.remove(near.get());
            grown = joined(near.get(), grown);
        }
        laid.add(grown);
    }

    private static Optional<Disc> neighbour(Disc disc, List<Disc> laid) {
        return laid.stream()
                .filter(it -> Math.hypot(it.x() - disc.x(), it.y() - disc.y()) < it.radius() + disc.radius() + GAP)
                .findFirst();
    }

    /** At the centre of gravity of both, under the name of the one with more needs. */
    private static Disc joined(Disc one, Disc other) {
        Disc larger = one.count() >= other.count() ? one : other;
        long count = one.count() + other.count();
        return disc(
                larger.siren(),
                larger.name(),
                true,
                count,
                (one.x() * one.count() + other.x() * other.count()) / count,
                (one.y() * one.count() + other.y() * other.count()) / count);
    }

    private static Disc disc(String siren, String name, boolean several, long count, double x, double y) {
        return new Disc(siren, name, several, count, x, y, SMALLEST + 1.6 * Math.sqrt((double) count));
    }
}
