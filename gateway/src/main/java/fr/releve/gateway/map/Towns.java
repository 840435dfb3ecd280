package fr.releve.gateway.map;

import fr.releve.gateway.map.NeedsMap.Disc;
import fr.releve.gateway.map.NeedsMap.Town;
import fr.releve.gateway.neighbours.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the largest towns, each where its name covers neither a disc nor another name. */
final class Towns {

    private static final int MOST = 8;
    private static final int CANDIDATES = 9;

    /** In the drawing's units: names are 14 high, and 17 where the frame is small. */
    private static final double LETTER_WIDTH = 9;

    private static final double LETTER_HEIGHT = 17;

    private Towns() {}

    static List<Town> of(Projection to, List<Place.Commune> communes, List<Disc> discs) {
        return named(to, largest(communes), discs);
    }

    /** One commune before all others, however small. */
    static List<Town> around(Projection to, Place.Commune one, List<Place.Commune> communes) {
        return named(to, Stream.concat(Stream.of(one), largest(communes).filter(it -> !it.equals(one))), List.of());
    }

    private static Stream<Place.Commune> largest(List<Place.Commune> communes) {
        return communes.stream()
                .sorted(Comparator.comparingInt(Place.Commune::population).reversed())
                .limit(CANDIDATES);
    }

    private static List<Town> named(Projection to, Stream<Place.Commune> candidates, List<Disc> discs) {
        List<Town> named = new ArrayList<>();
        candidates.forEach(it -> {
            if (named.size() < MOST) {
                fitting(it.name(), to.x(it.longitude()), to.y(it.latitude()), to, discs, named)
                        .ifPresent(named::add);
            }
        });
        return named;
    }

    private static Optional<Town> fitting(
            String name, double x, double y, Projection to, List<Disc> discs, List<Town> named) {
        return Stream.of(6.0, 13.0, 20.0, 28.0)
                .flatMap(away -> Stream.of(
                        new Town(x, y, name, x + away, y + 5, "start"),
                        new Town(x, y, name, x - away, y + 5, "end"),
                        new Town(x, y, name, x, y - away, "middle"),
                        new Town(x, y, name, x, y + away + 11, "middle"),
                        new Town(x, y, name, x + away, y - away, "start"),
                        new Town(x, y, name, x - away, y - away, "end"),
                        new Town(x, y, name, x + away, y + away + 11, "start"),
                        new Town(x, y, name, x - away, y + away + 11, "end")))
                .filter(it -> Box.of(it).left() > 4 && Box.of(it).right() < to.width() - 4)
                .filter(it -> discs.stream().noneMatch(disc -> Box.of(it).touches(disc)))
                .filter(it -> named.stream().noneMatch(other -> Box.of(it).touches(Box.of(other))))
                .findFirst();
    }

    /** The room that a name takes. */
    private record Box(double left, double top, double right, double bottom) {

        static Box of(Town town) {
            double width = town.name().length() * LETTER_WIDTH;
            double left = switch (town.anchor()) {
                case "start" -> town.nameX();
                case "end" -> town.nameX() - width;
                default -> town.nameX() - width / 2;
            };
            return new Box(left, town.nameY() - LETTER_HEIGHT, left + width, town.nameY() + 3);
        }

        boolean touches(Disc disc) {
            double x = Math.clamp(disc.x(), left, right);
            double y = Math.clamp(disc.y(), top, bottom);
            return Math.hypot(disc.x() - x, disc.y() - y) < disc.radius() - 1;
        }

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
