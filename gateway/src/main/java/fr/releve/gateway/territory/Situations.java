package fr.releve.gateway.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Figures;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Which doctors a territory has and how far its needs are met, half a minute old at most. */
@ApplicationScoped
class Situations {

    private static final int MOST = 1_000;
    private static final int WHOLE = 100;

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final Together together;
    private final Cache<String, Situation> recent = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Situations(@RestClient ProfileApi profile, @RestClient MatchingApi matching, Together together) {
        this.profile = profile;
        this.matching = matching;
        this.together = together;
    }

    Situation of(String siren) {
        Situation known = recent.getIfPresent(siren);
        return known != null ? known : read(siren);
    }

    /** Where one of the two does not answer, it is asked again the next time. */
    private Situation read(String siren) {
        return together.both(
                () -> ask(() -> profile.statisticsOf(siren)),
                () -> ask(() -> matching.coverOf(siren)),
                (own, cover) -> {
                    Situation now = situation(own, cover);
                    if (own.isPresent() && cover.isPresent()) {
                        recent.put(siren, now);
                    }
                    return now;
                });
    }

    private static Situation situation(Optional<Figures.Own> own, Optional<Figures.Cover> cover) {
        return new Situation(
                own.isPresent(),
                own.isEmpty() ? null : own.get().practitioners(),
                cover.isEmpty() ? null : share(cover.get()));
    }

    private static @Nullable Integer share(Figures.Cover it) {
        return it.wanted() == 0 || it.promised() == null ? null : Math.min(WHOLE, it.promised() * WHOLE / it.wanted());
    }

    private static <T> Optional<T> ask(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (ProcessingException | ServiceProblem silent) {
            return Optional.empty();
        }
    }

    /**
     * @param known false while nobody tells the doctors
     * @param volunteers who live there and agree to be proposed; null below five
     * @param coveredPercent of the half-days asked for that are offered or agreed, rounded down; null if nobody tells, if there
     *     are too few to be told, or if nothing is asked for
     */
    record Situation(
            boolean known,
            @Nullable Long volunteers,
            @Nullable Integer coveredPercent) {

        public String doctors() {
            return volunteers == null ? Wording.of("figure.too-few") : Words.grouped(volunteers);
        }
    }
}
