package fr.releve.gateway.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The little of GeoJSON (RFC 7946) that the maps need; positions are longitude, latitude. */
@ApplicationScoped
public class GeoJson {

    public static final String MEDIA_TYPE = "application/geo+json";

    private final ObjectMapper json;

    public GeoJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(List<Feature> features) {
        try {
            return json.writeValueAsString(Map.of("type", "FeatureCollection", "features", features));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map cannot be written", e);
        }
    }

    public static Feature point(double longitude, double latitude, Map<String, Object> properties) {
        return new Feature("Feature", properties, new Geometry("Point", List.of(longitude, latitude)));
    }

    /** Many points of which nothing is said. */
    public static Feature points(List<List<Double>> positions) {
        return new Feature("Feature", Map.of(), new Geometry("MultiPoint", positions));
    }

    /** @param rings each one closed, first to last the same position */
    public static Feature areas(List<List<double[]>> rings, Map<String, Object> properties) {
        return new Feature(
                "Feature",
                properties,
                new Geometry("MultiPolygon", rings.stream().map(List::of).toList()));
    }

    /** Something on the map and what is said of it. */
    public record Feature(String type, Map<String, Object> properties, Geometry geometry) {}

    /** @param coordinates nested as the type wants */
    public record Geometry(String type, Object coordinates) {}
}
