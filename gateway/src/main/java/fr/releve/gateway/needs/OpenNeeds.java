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

/** The published needs as anybody sees them, a few seconds old at most. */
@ApplicationScoped
public class OpenNeeds {

    private static final int MOST = 5_000;

    private final ProfileApi profile;
    private final LoadingCache<String, List<Vacancy>> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build(it -> read());

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
        return Lists.upTo(MOST, after -> profile.vacancies(null, null, null, Lists.STRETCH, after)).stream()
                .map(Vacancy::withoutHost)
                .toList();
    }
}
