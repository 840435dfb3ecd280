package fr.releve.gateway.map;

import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The borders of territories as paths of a drawing. */
@ApplicationScoped
public class TerritoryShapes {

    private final Places places;
    private final Borders borders;
    private final OfCommunes<Drawing> drawn = new OfCommunes<>(this::draw);

    public TerritoryShapes(Places places, Borders borders) {
        this.places = places;
        this.borders = borders;
    }

    /** @param paths by SIREN */
    public record Drawing(int width, int height, Map<String, String> paths) {}

    public Drawing current() {
        return drawn.get(places.communes());
    }

    private Drawing draw(List<Place.Commune> communes) {
        Projection to = Projection.around(communes, List.of());
        Map<String, String> paths = new HashMap<>();
        borders.of(communes).forEach((siren, rings) -> paths.put(siren, path(to, rings)));
        return new Drawing(to.width(), to.height(), Map.copyOf(paths));
    }

    private static String path(Projection to, List<List<double[]>> rings) {
        StringBuilder path = new StringBuilder();
        for (List<double[]> ring : rings) {
            char step = 'M';
            for (double[] corner : ring) {
                path.append(step)
                        .append(Words.pixels(to.x(corner[0])))
                        .append(' ')
                        .append(Words.pixels(to.y(corner[1])));
                step = 'L';
            }
            path.append('Z');
        }
        return path.toString();
    }
}
