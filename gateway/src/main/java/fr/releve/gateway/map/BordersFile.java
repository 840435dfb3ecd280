package fr.releve.gateway.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads borders of EPCI from GeoJSON (RFC 7946), as Etalab's <i>contours administratifs</i> and the IGN's ADMIN EXPRESS have them:
 * polygons, each with its SIREN. Positions are rounded to about ten metres, as those of estimated outlines are.
 */
final class BordersFile {

    /** What the SIREN is called: by Etalab, by the IGN, by others. */
    private static final List<String> SIREN = List.of("code", "code_siren", "CODE_SIREN", "siren");

    private static final double GRAIN = 10_000;

    /** A ring has four positions at least, the last one the first again. */
    private static final int LEAST = 4;

    private final ObjectMapper json;

    BordersFile(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The rings of each territory by SIREN; a gap within is a ring of its own.
     *
     * @throws IllegalArgumentException if the file cannot be read, is no GeoJSON of polygons or names no territory
     */
    Map<String, List<List<double[]>>> read(Path file) {
        JsonNode features = parsed(file).path("features");
        Map<String, List<List<double[]>>> borders = new HashMap<>();
        for (int i = 0; i < features.size(); i++) {
            String where = "releve.map.borders: " + file + ", feature " + (i + 1) + ": ";
            JsonNode feature = features.get(i);
            String siren = siren(feature)
                    .orElseThrow(() -> new IllegalArgumentException(where + "names no territory; one of its properties "
                            + SIREN + " must be a SIREN of nine digits"));
            List<List<double[]>> rings = rings(feature.path("geometry"), where);
            if (!rings.isEmpty()) {
                borders.merge(siren, rings, BordersFile::both);
            }
        }
        if (borders.isEmpty()) {
            throw new IllegalArgumentException("releve.map.borders: " + file + " holds no feature of GeoJSON");
        }
        return borders;
    }

    private JsonNode parsed(Path file) {
        try {
            return json.readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalArgumentException("releve.map.borders: " + file + " cannot be read as GeoJSON", e);
        }
    }

    private static List<List<double[]>> both(List<List<double[]>> some, List<List<double[]>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Optional<String> siren(JsonNode feature) {
        return SIREN.stream()
                .map(it -> feature.path("properties").path(it).asText())
                .filter(it -> it.matches("\\d{9}"))
                .findFirst();
    }

    private static List<List<double[]>> rings(JsonNode geometry, String where) {
        JsonNode coordinates = geometry.path("coordinates");
        Stream<JsonNode> rings = switch (geometry.path("type").asText()) {
            case "Polygon" -> coordinates.valueStream();
            case "MultiPolygon" -> coordinates.valueStream().flatMap(JsonNode::valueStream);
            default -> throw new IllegalArgumentException(where + "is neither a Polygon nor a MultiPolygon");
        };
        return rings.map(it -> ring(it, where)).filter(it -> it.size() >= LEAST).toList();
    }

    /** Positions that fall together when rounded are told once, so that a ring may become too small to be one. */
    private static List<double[]> ring(JsonNode positions, String where) {
        List<double[]> ring = new ArrayList<>();
        double @Nullable [] last = null;
        for (JsonNode it : positions) {
            double[] at = {degrees(it.path(0), 180, where), degrees(it.path(1), 90, where)};
            if (last == null || at[0] != last[0] || at[1] != last[1]) {
                ring.add(at);
            }
            last = at;
        }
        return ring;
    }

    private static double degrees(JsonNode number, double most, String where) {
        if (!number.isNumber() || Math.abs(number.doubleValue()) > most) {
            throw new IllegalArgumentException(where + "a position is no longitude and latitude in degrees: " + number);
        }
        return Math.round(number.doubleValue() * GRAIN) / GRAIN;
    }
}
