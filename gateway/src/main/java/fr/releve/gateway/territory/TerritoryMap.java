package fr.releve.gateway.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.gateway.map.Borders;
import fr.releve.gateway.map.GeoJson;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.places.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All territories with their borders, and the communes they are made of; drawn anew every few minutes. */
@ApplicationScoped
class TerritoryMap {

    private static final String ALL = "all";

    /** Communes that the map may name, the largest first. */
    private static final int NAMED = 500;

    private final Places places;
    private final Borders borders;
    private final GeoJson maps;
    private final Cache<String, String> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

    TerritoryMap(Places places, Borders borders, GeoJson maps) {
        this.places = places;
        this.borders = borders;
        this.maps = maps;
    }

    String current() {
        String known = recent.getIfPresent(ALL);
        if (known != null) {
            return known;
        }
        List<Place.Commune> communes = places.communes();
        String drawn = draw(communes);
        if (!communes.isEmpty()) {
            recent.put(ALL, drawn);
        }
        return drawn;
    }

    private String draw(List<Place.Commune> communes) {
        Map<String, List<List<double[]>>> rings = borders.of(communes);
        List<GeoJson.Feature> features = new ArrayList<>();
        places.territories().stream()
                .filter(it -> rings.containsKey(it.siren()))
                .forEach(it -> features.add(GeoJson.areas(
                        rings.getOrDefault(it.siren(), List.of()),
                        Map.of("name", it.name(), "url", "/territoires/" + it.siren(), "priority", it.priority()))));
        features.add(GeoJson.points(communes.stream()
                .map(it -> List.of(it.longitude(), it.latitude()))
                .toList()));
        communes.stream()
                .sorted(Comparator.comparingInt(Place.Commune::population).reversed())
                .limit(NAMED)
                .forEach(it -> features.add(GeoJson.point(it.longitude(), it.latitude(), Map.of("name", it.name()))));
        return maps.write(features);
    }
}
