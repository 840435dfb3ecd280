package fr.releve.gateway.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides the plane among points: the cell of a point is what lies nearer to it than to any other (Voronoi). Each cell is cut out of a
 * square around its point by the bisectors with its neighbours, nearest first.
 */
final class Cells {

    private final double[] x;
    private final double[] y;
    private final double reach;

    /** @param reach half the side of the square that no cell leaves */
    Cells(double[] x, double[] y, double reach) {
        this.x = x;
        this.y = y;
        this.reach = reach;
    }

    /**
     * A side of a cell.
     *
     * @param beyond the point on its other side; -1 if it is the square's
     */
    record Side(double fromX, double fromY, double toX, double toY, int beyond) {}

    /** The sides of a point's cell, in order around it. */
    List<Side> around(int point) {
        List<Corner> corners = new ArrayList<>(List.of(
                new Corner(x[point] - reach, y[point] - reach, -1),
                new Corner(x[point] + reach, y[point] - reach, -1),
                new Corner(x[point] + reach, y[point] + reach, -1),
                new Corner(x[point] - reach, y[point] + reach, -1)));
        for (int other : nearest(point)) {
            if (distance(point, other) > 2 * farthest(corners, point)) {
                break;
            }
            corners = cut(corners, point, other);
        }
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Corner from = corners.get(i);
            Corner to = corners.get((i + 1) % corners.size());
            sides.add(new Side(from.x(), from.y(), to.x(), to.y(), from.beyond()));
        }
        return sides;
    }

    /** @param beyond what lies beyond the side that starts here */
    private record Corner(double x, double y, int beyond) {}

    private List<Corner> cut(List<Corner> corners, int point, int other) {
        double middleX = (x[point] + x[other]) / 2;
        double middleY = (y[point] + y[other]) / 2;
        double awayX = x[other] - x[point];
        double awayY = y[other] - y[point];
        List<Corner> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Corner from = corners.get(i);
            Corner to = corners.get((i + 1) % corners.size());
            double here = (from.x() - middleX) * awayX + (from.y() - middleY) * awayY;
            double there = (to.x() - middleX) * awayX + (to.y() - middleY) * awayY;
            if (here <= 0) {
                kept.add(from);
            }
            if (here <= 0 != there <= 0) {
                double part = here / (here - there);
                kept.add(new Corner(
                        from.x() + part * (to.x() - from.x()),
                        from.y() + part * (to.y() - from.y()),
                        here <= 0 ? other : from.beyond()));
            }
        }
        return kept;
    }

    private int[] nearest(int point) {
        return IntStream.range(0, x.length)
                .filter(it ->
                        it != point && Math.abs(x[it] - x[point]) < 2 * reach && Math.abs(y[it] - y[point]) < 2 * reach)
                .boxed()
                .sorted(Comparator.comparingDouble(it -> distance(point, it)))
                .mapToInt(it -> it)
                .toArray();
    }

    private double farthest(List<Corner> corners, int point) {
        return corners.stream()
                .mapToDouble(it -> Math.hypot(it.x() - x[point], it.y() - y[point]))
                .max()
                .orElse(0);
    }

    private double distance(int one, int other) {
        return Math.hypot(x[one] - x[other], y[one] - y[other]);
    }
}
