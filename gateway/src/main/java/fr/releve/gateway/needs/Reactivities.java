package fr.releve.gateway.needs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Reactivity;
import fr.releve.gateway.neighbours.ServiceProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** How hosts answer, as everybody may know; a minute old at most. */
@ApplicationScoped
public class Reactivities {

    private final MatchingApi matching;
    private final Cache<String, Reactivity> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public Reactivities(@RestClient MatchingApi matching) {
        this.matching = matching;
    }

    /** Of the host of a need; null while nobody answers, or while too few offers tell anything. */
    public @Nullable Reactivity of(UUID need) {
        return telling(asked(need.toString(), it -> matching.reactivity(need)));
    }

    /**
     * Of the host who looks at it: it is told as well that too few offers tell anything; null while nobody answers.
     *
     * @param account the caller's own
     */
    public @Nullable Reactivity ofOwn(String account) {
        return asked("account " + account, it -> matching.reactivity());
    }

    /** Of all hosts of a territory. */
    public @Nullable Reactivity ofTerritory(String siren) {
        return telling(asked(siren, matching::reactivityOf));
    }

    private static @Nullable Reactivity telling(@Nullable Reactivity known) {
        return known != null && known.isTelling() ? known : null;
    }

    private @Nullable Reactivity asked(String of, Function<String, Reactivity> question) {
        try {
            return recent.get(of, question);
        } catch (ServiceProblem | ProcessingException silent) {
            return null;
        }
    }
}
