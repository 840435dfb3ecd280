package fr.releve.gateway.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.gateway.map.GeoJson;
import fr.releve.gateway.map.Outlines;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.places.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Estimated outlines of all territories, drawn anew when communes have been loaded. */
@ApplicationScoped
class TerritoryMap {

    private static final String ALL = "all";

    private final Places places;
    private final GeoJson maps;
    private final Cache<String, String> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).build();

    TerritoryMap(Places places, GeoJson maps) {
        this.places = places;
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
        Map<String, List<List<double[]>>> rings = Outlines.of(communes);
        List<GeoJson.Feature> features = new ArrayList<>();
        places.territories().stream()
                .filter(it -> rings.containsKey(it.siren()))
                .forEach(it -> features.add(GeoJson.areas(
                        rings.getOrDefault(it.siren(), List.of()),
                        Map.of("name", it.name(), "url", "/territoires/" + it.siren(), "priority", it.priority()))));
        return maps.write(features);
    }
}
