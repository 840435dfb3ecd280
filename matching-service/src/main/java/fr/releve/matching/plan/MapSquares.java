package fr.releve.matching.plan;

import fr.releve.matching.travel.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Things by where they are, in squares of the map, so that who looks around a place meets what is near it and little else. */
final class MapSquares<T> {

    /** A square's side, in degrees: eleven kilometres from south to north. */
    private static final double SIDE = 0.1;

    /** Of a degree of latitude, rounded down a little, so that rounding leaves nothing out. */
    private static final double KILOMETRES = 111;

    private static final double NEAREST_TO_POLE = 89;
    private static final double HALF_ROUND = 180;

    private record Square(int row, int column) {

        static Square of(double latitude, double longitude) {
            return new Square((int) Math.floor(latitude / SIDE), (int) Math.floor(longitude / SIDE));
        }
    }

    private final Map<Square, Map<UUID, T>> squares = new HashMap<>();

    void put(Place at, UUID id, T thing) {
        squares.computeIfAbsent(square(at), it -> new LinkedHashMap<>()).put(id, thing);
    }

    void remove(Place at, UUID id) {
        squares.computeIfPresent(square(at), (square, things) -> {
            things.remove(id);
            return things.isEmpty() ? null : things;
        });
    }

    private static Square square(Place at) {
        return Square.of(at.latitude(), at.longitude());
    }

    /**
     * Everything within so many kilometres of a place as the crow flies; some of what is farther may be among it.
     *
     * @param kilometres may be infinite
     */
    void around(Place centre, double kilometres, Consumer<T> what) {
        double north = kilometres / KILOMETRES;
        double widest = Math.toRadians(Math.min(NEAREST_TO_POLE, Math.abs(centre.latitude()) + north));
        double east = north / Math.cos(widest);
        if (goesAround(centre, north, east)) {
            squares.values().forEach(it -> it.values().forEach(what));
            return;
        }
        var low = Square.of(centre.latitude() - north, centre.longitude() - east);
        var high = Square.of(centre.latitude() + north, centre.longitude() + east);
        long looked = (high.row() - low.row() + 1L) * (high.column() - low.column() + 1L);
        if (looked > squares.size()) {
            squares.forEach((square, things) -> {
                if (isBetween(low, square, high)) {
                    things.values().forEach(what);
                }
            });
            return;
        }
        for (int row = low.row(); row <= high.row(); row++) {
            for (int column = low.column(); column <= high.column(); column++) {
                squares.getOrDefault(new Square(row, column), Map.of()).values().forEach(what);
            }
        }
    }

    /** Over a pole, or over the line where longitudes begin anew. */
    private static boolean goesAround(Place centre, double north, double east) {
        return Math.abs(centre.latitude()) + north >= NEAREST_TO_POLE
                || Math.abs(centre.longitude()) + east >= HALF_ROUND;
    }

    private static boolean isBetween(Square low, Square it, Square high) {
        return low.row() <= it.row()
                && it.row() <= high.row()
                && low.column() <= it.column()
                && it.column() <= high.column();
    }
}
