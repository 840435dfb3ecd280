package fr.releve.gateway.home;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.releve.gateway.map.NeedsMap;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The map of the front page, drawn anew every half minute. */
@ApplicationScoped
public class HomeMap {

    private static final Logger LOG = Logger.getLogger(HomeMap.class);

    private final OpenNeeds needs;
    private final Places places;
    private final LoadingCache<String, NeedsMap> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build(it -> draw());

    public HomeMap(OpenNeeds needs, Places places) {
        this.needs = needs;
        this.places = places;
    }

    NeedsMap current() {
        return recent.get("");
    }

    private NeedsMap draw() {
        return NeedsMap.of(list(places::communes), list(places::territories), list(needs::all));
    }

    /** The front page stands even while a service does not answer. */
    private static <T> List<T> list(Supplier<List<T>> question) {
        try {
            return question.get();
        } catch (ProcessingException | ServiceProblem silent) {
            LOG.warnf("the map lacks something: %s", silent.getMessage());
            return List.of();
        }
    }
}
