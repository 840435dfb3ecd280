package fr.releve.gateway.needs;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The published needs as anybody sees them, a few seconds old at most. Whoever finds them old reads them again; meanwhile the others see
 * what is there.
 */
@ApplicationScoped
public class OpenNeeds {

    private static final Logger LOG = Logger.getLogger(OpenNeeds.class);
    private static final int MOST = 20_000;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration OLD = Duration.ofSeconds(15);

    private final ProfileApi profile;
    private final LoadingCache<String, List<Vacancy>> recent = Caffeine.newBuilder()
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(OLD)
            .executor(Runnable::run)
            .build(it -> read());

    public OpenNeeds(@RestClient ProfileApi profile) {
        this.profile = profile;
    }

    /** Newest first. */
    public List<Vacancy> all() {
        return recent.get("");
    }

    /** Also one that is no longer open, for whoever may still see it. */
    public Vacancy one(UUID id) {
        Optional<Vacancy> open = all().stream().filter(it -> it.id().equals(id)).findFirst();
        return open.orElseGet(() -> profile.vacancy(id));
    }

    private List<Vacancy> read() {
        var newest = Lists.beginning(MOST, after -> profile.vacancies(null, null, null, Lists.STRETCH, after));
        if (newest.more()) {
            LOG.warnf(
                    "needs left out: only the newest %d are shown",
                    newest.items().size());
        }
        return newest.items().stream().map(Vacancy::withoutHost).toList();
    }
}
