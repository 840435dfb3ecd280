package fr.releve.gateway.map;

import fr.releve.gateway.neighbours.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates the outlines of territories from the positions of their communes, until real borders are given: the cells of the communes
 * ({@link Cells}), joined by territory. Points of a grid where no commune is near stand for the sea and the lands beyond, so that the
 * outer cells end there.
 */
public final class Outlines {

    /** Kilometres from a commune to the edge of the land that is followed, where no other commune lies. */
    private static final double EDGE = 6;

    private static final double GRID = 5;
    private static final double REACH = 30;

    /** Positions are told to about ten metres. */
    private static final double GRAIN = 10_000;

    private final List<Place.Commune> communes;
    private final double perLongitude;
    private final double[] x;
    private final double[] y;

    private Outlines(List<Place.Commune> all) {
        communes = withoutTwins(all);
        double middle =
                communes.stream().mapToDouble(Place.Commune::latitude).average().orElse(47);
        perLongitude = Projection.KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(middle));
        List<double[]> points = new ArrayList<>();
        communes.forEach(it -> points.add(
                new double[] {it.longitude() * perLongitude, it.latitude() * Projection.KILOMETRES_A_DEGREE}));
        points.addAll(beyond(points));
        x = points.stream().mapToDouble(it -> it[0]).toArray();
        y = points.stream().mapToDouble(it -> it[1]).toArray();
    }

    /** The rings of each territory by SIREN, in degrees; islands and gaps have rings of their own. */
    public static Map<String, List<List<double[]>>> of(List<Place.Commune> communes) {
        return communes.isEmpty() ? Map.of() : new Outlines(communes).rings();
    }

    private Map<String, List<List<double[]>>> rings() {
        Cells cells = new Cells(x, y, REACH);
        Map<String, List<Cells.Side>> borders = new LinkedHashMap<>();
        for (int i = 0; i < communes.size(); i++) {
            String territory = communes.get(i).territory();
            if (territory == null) {
                continue;
            }
            for (Cells.Side side : cells.around(i)) {
                if (!territory.equals(territoryOf(side.beyond()))) {
                    borders.computeIfAbsent(territory, it -> new ArrayList<>()).add(side);
                }
            }
        }
        Map<String, List<List<double[]>>> rings = new LinkedHashMap<>();
        borders.forEach((territory, sides) -> rings.put(territory, joined(sides)));
        return rings;
    }

    private String territoryOf(int point) {
        String territory = point < 0 || point >= communes.size()
                ? null
                : communes.get(point).territory();
        return territory == null ? "" : territory;
    }

    /** Sides one after the other, each beginning where the one before ends. */
    private List<List<double[]>> joined(List<Cells.Side> sides) {
        Map<String, Cells.Side> byStart = new HashMap<>();
        sides.forEach(it -> byStart.put(key(it.fromX(), it.fromY()), it));
        List<List<double[]>> rings = new ArrayList<>();
        while (!byStart.isEmpty()) {
            String start = byStart.keySet().iterator().next();
            List<double[]> ring = new ArrayList<>();
            Cells.Side side = byStart.remove(start);
            while (side != null) {
                ring.add(degrees(side.fromX(), side.fromY()));
                side = byStart.remove(key(side.toX(), side.toY()));
            }
            if (ring.size() > 2) {
                ring.add(ring.getFirst());
                rings.add(ring);
            }
        }
        return rings;
    }

    /** Corners are reckoned from both sides: what differs by a rounding is the same. */
    private static String key(double x, double y) {
        return Math.round(x * 1000) + " " + Math.round(y * 1000);
    }

    private double[] degrees(double x, double y) {
        return new double[] {
            Math.round(x / perLongitude * GRAIN) / GRAIN, Math.round(y / Projection.KILOMETRES_A_DEGREE * GRAIN) / GRAIN
        };
    }

    /** Communes whose position is only known by their postal code may lie on one another. */
    private static List<Place.Commune> withoutTwins(List<Place.Commune> all) {
        Set<String> taken = new HashSet<>();
        return all.stream()
                .filter(it -> taken.add(it.latitude() + " " + it.longitude()))
                .toList();
    }

    private static List<double[]> beyond(List<double[]> points) {
        double west = points.stream().mapToDouble(it -> it[0]).min().orElse(0) - 2 * GRID;
        double east = points.stream().mapToDouble(it -> it[0]).max().orElse(0) + 2 * GRID;
        double south = points.stream().mapToDouble(it -> it[1]).min().orElse(0) - 2 * GRID;
        double north = points.stream().mapToDouble(it -> it[1]).max().orElse(0) + 2 * GRID;
        List<double[]> beyond = new ArrayList<>();
        int row = 0;
        for (double v = south; v <= north; v += GRID, row++) {
            for (double u = west + (row % 2) * GRID / 2; u <= east; u += GRID) {
                double[] point = {u, v};
                if (points.stream().allMatch(it -> Math.hypot(it[0] - point[0], it[1] - point[1]) > EDGE)) {
                    beyond.add(point);
                }
            }
        }
        return beyond;
    }
}
