package fr.releve.gateway.needs;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.releve.gateway.neighbours.Filled;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.kit.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The published needs as anybody sees them, a few seconds old at most, with how far they have found their doctors, as far as the matching
 * has told: nobody waits long for it. Whoever finds them old reads them again; meanwhile the others see what is there.
 */
@ApplicationScoped
public class OpenNeeds {

    private static final Logger LOG = Logger.getLogger(OpenNeeds.class);
    private static final int MOST = 20_000;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration OLD = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final Together together;
    private final InstantSource clock;
    private final LoadingCache<String, Published> recent = Caffeine.newBuilder()
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(OLD)
            .executor(Runnable::run)
            .build(it -> read());

    private volatile Map<UUID, List<Filled.Doctors>> told = Map.of();

    public OpenNeeds(
            @RestClient ProfileApi profile, @RestClient MatchingApi matching, Together together, InstantSource clock) {
        this.profile = profile;
        this.matching = matching;
        this.together = together;
        this.clock = clock;
    }

    /** Those that look for doctors, newest first. */
    public List<Vacancy> all() {
        return recent.get("").open();
    }

    /** Also one that is no longer open, for whoever may still see it. */
    public Vacancy one(UUID id) {
        Optional<Vacancy> published =
                recent.get("").all().stream().filter(it -> it.id().equals(id)).findFirst();
        return published.orElseGet(() -> profile.vacancy(id));
    }

    private Published read() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        return together.both(this::published, this::agreed, (needs, agreed) -> {
            List<Vacancy> all =
                    needs.stream().map(it -> it.shown(agreed.get(it.id()))).toList();
            return new Published(all, all.stream().filter(it -> it.isOpen(now)).toList());
        });
    }

    private List<Vacancy> published() {
        var newest = Lists.beginning(MOST, after -> profile.vacancies(null, null, null, Lists.STRETCH, after));
        if (newest.more()) {
            LOG.warnf(
                    "needs left out: only the newest %d are shown",
                    newest.items().size());
        }
        return newest.items();
    }

    /** What both sides have agreed to, by need; what was told last, where the matching is slow or silent. */
    private Map<UUID, List<Filled.Doctors>> agreed() {
        try {
            together.within(PATIENCE, this::filled)
                    .ifPresentOrElse(
                            it -> told = it, () -> LOG.warn("needs are shown as filled as they were: no answer yet"));
        } catch (ServiceProblem | ProcessingException silent) {
            LOG.warnf("needs are shown as filled as they were: %s", silent.getMessage());
        }
        return told;
    }

    private Map<UUID, List<Filled.Doctors>> filled() {
        return Lists.upTo(MOST, after -> matching.filledOfPublished(Lists.STRETCH, after)).stream()
                .collect(Collectors.toMap(Filled.OfNeed::vacancyId, Filled.OfNeed::halfDays, (first, second) -> first));
    }

    /** @param open those of all that look for doctors */
    private record Published(List<Vacancy> all, List<Vacancy> open) {}
}
