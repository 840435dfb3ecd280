package fr.releve.gateway.map;

import fr.releve.gateway.neighbours.Place;
import java.util.List;

/**
 * Two communes and the straight line between them, drawn among the communes around.
 *
 * @param dots one path of the communes around
 */
public record Way(
        int width,
        int height,
        String dots,
        String from,
        double fromX,
        double fromY,
        String to,
        double toX,
        double toY) {

    private static final int ABOVE = -14;
    private static final int BELOW = 24;

    /** Degrees to see around the two. */
    private static final double MARGIN = 0.08;

    public static Way of(Place.Commune from, Place.Commune to, List<Place.Commune> communes) {
        Projection projection = Projection.around(from, to, MARGIN);
        List<Place.Commune> around = communes.stream()
                .filter(it -> projection.shows(it.longitude(), it.latitude()))
                .toList();
        return new Way(
                projection.width(),
                projection.height(),
                projection.dots(around),
                from.name(),
                projection.x(from.longitude()),
                projection.y(from.latitude()),
                to.name(),
                projection.x(to.longitude()),
                projection.y(to.latitude()));
    }

    /** The two names lie on the outer sides, so that they do not meet. */
    public double fromLabelY() {
        return fromY + (fromY <= toY ? ABOVE : BELOW);
    }

    public double toLabelY() {
        return toY + (fromY <= toY ? BELOW : ABOVE);
    }
}
