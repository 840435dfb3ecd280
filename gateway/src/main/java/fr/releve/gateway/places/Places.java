package fr.releve.gateway.places;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Names and positions. They hardly ever change, so they are asked for once in a while only; what is loaded is seen minutes later. Whoever
 * finds the list of all communes old reads it again; meanwhile the others see what is there.
 */
@ApplicationScoped
public class Places {

    private static final int MOST_TERRITORIES = 1_000;
    private static final int MOST_COMMUNES = 40_000;
    private static final String ALL = "all";
    private static final Duration RENEWED = Duration.ofMinutes(5);
    private static final Duration OLD = Duration.ofMinutes(15);

    private final ProfileApi profile;
    private final Cache<String, Place.Commune> communes = Caffeine.newBuilder()
            .maximumSize(MOST_COMMUNES)
            .expireAfterWrite(RENEWED)
            .build();
    private final Cache<String, List<Place.Territory>> territories =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();
    private final LoadingCache<String, Followed> everyCommune = Caffeine.newBuilder()
            .refreshAfterWrite(RENEWED)
            .expireAfterWrite(OLD)
            .executor(Runnable::run)
            .build(new CacheLoader<>() {
                @Override
                public Followed load(String all) {
                    return read();
                }

                @Override
                public Followed reload(String all, Followed known) {
                    return readOr(known);
                }
            });

    public Places(@RestClient ProfileApi profile) {
        this.profile = profile;
    }

    public Optional<Place.Commune> commune(String insee) {
        Followed known = everyCommune.policy().getIfPresentQuietly(ALL);
        if (known != null && known.byInsee().containsKey(insee)) {
            return Optional.ofNullable(known.byInsee().get(insee));
        }
        try {
            return Optional.of(communes.get(insee, profile::commune));
        } catch (ServiceProblem unknown) {
            return Optional.empty();
        }
    }

    /** The name, or the code where it is not known. */
    public String communeName(String insee) {
        return commune(insee).map(Place.Commune::name).orElse(insee);
    }

    public String territoryName(String siren) {
        return territory(siren).map(Place.Territory::name).orElse(siren);
    }

    public Optional<Place.Territory> territory(String siren) {
        return territories().stream().filter(it -> it.siren().equals(siren)).findFirst();
    }

    /** By name. */
    public List<Place.Territory> territories() {
        return territories.get(
                ALL, it -> Lists.upTo(MOST_TERRITORIES, after -> profile.territories(Lists.STRETCH, after)));
    }

    /** Of all territories. */
    public List<String> sirens() {
        return territories().stream().map(Place.Territory::siren).toList();
    }

    /** Every commune that is followed, for drawing. */
    public List<Place.Commune> communes() {
        List<Place.Commune> all = everyCommune.get(ALL).all();
        if (all.isEmpty()) {
            everyCommune.invalidate(ALL);
        }
        return all;
    }

    private Followed read() {
        List<Place.Commune> all = Lists.upTo(MOST_COMMUNES, after -> profile.communes(null, Lists.STRETCH, after));
        return new Followed(
                all, all.stream().collect(Collectors.toMap(Place.Commune::insee, it -> it, (one, other) -> one)));
    }

    /** Names of a while ago are better than none, and than asking for each of them again. */
    private Followed readOr(Followed known) {
        try {
            return read();
        } catch (ServiceProblem | ProcessingException silent) {
            return known;
        }
    }

    private record Followed(List<Place.Commune> all, Map<String, Place.Commune> byInsee) {}
}
