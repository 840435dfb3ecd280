package fr.releve.gateway.map;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.neighbours.Place;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where territories end: their real borders if the operator has given them ({@code releve.map.borders}, read once at the start), else
 * {@linkplain Outlines outlines} estimated from their communes.
 */
@Startup
@ApplicationScoped
public class Borders {

    private final Map<String, List<List<double[]>>> given;
    private final OfCommunes<Map<String, List<List<double[]>>>> rings = new OfCommunes<>(this::draw);

    /** @throws IllegalArgumentException if there is a file of borders that cannot be used; the gateway does not start then */
    public Borders(GatewayConfig config, ObjectMapper json) {
        given = config.map().borders().map(new BordersFile(json)::read).orElse(Map.of());
    }

    /** The rings of each territory by SIREN, in degrees, of the territories that these communes form. */
    public Map<String, List<List<double[]>>> of(List<Place.Commune> communes) {
        return rings.get(communes);
    }

    private Map<String, List<List<double[]>>> draw(List<Place.Commune> communes) {
        Map<String, List<List<double[]>>> drawn = new LinkedHashMap<>(Outlines.of(communes));
        drawn.replaceAll(this::realIfGiven);
        return Collections.unmodifiableMap(drawn);
    }

    /** Whether the real borders of all of them were given. */
    public boolean areReal(Collection<String> territories) {
        return given.keySet().containsAll(territories);
    }

    private List<List<double[]>> realIfGiven(String siren, List<List<double[]>> estimated) {
        @Nullable List<List<double[]>> real = given.get(siren);
        return real == null ? estimated : real;
    }
}
