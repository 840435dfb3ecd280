package fr.releve.gateway.territory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.releve.gateway.neighbours.Figures;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Which doctors a territory has and how far its needs are met, half a minute old at most. */
@ApplicationScoped
class Situations {

    private static final int MOST = 1_000;
    private static final int WHOLE = 100;
    private static final String TOO_FEW_TO_TELL = "< 5";

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final LoadingCache<String, Situation> recent = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build(this::read);

    Situations(@RestClient ProfileApi profile, @RestClient MatchingApi matching) {
        this.profile = profile;
        this.matching = matching;
    }

    Situation of(String siren) {
        return recent.get(siren);
    }

    private Situation read(String siren) {
        Figures.Own own = ask(() -> profile.statisticsOf(siren));
        Figures.Cover cover = ask(() -> matching.coverOf(siren));
        return new Situation(own != null, own == null ? null : own.practitioners(), share(cover));
    }

    private static @Nullable Integer share(Figures.@Nullable Cover it) {
        return it == null || it.wanted() == 0 || it.promised() == null
                ? null
                : Math.min(WHOLE, it.promised() * WHOLE / it.wanted());
    }

    private static <T> @Nullable T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | ServiceProblem silent) {
            return null;
        }
    }

    /**
     * @param known false while nobody tells the doctors
     * @param volunteers who live there and agree to be proposed; null below five
     * @param coveredPercent of the half-days asked for that are offered or agreed, rounded down; null if nobody tells, or nothing is asked for
     */
    record Situation(
            boolean known,
            @Nullable Long volunteers,
            @Nullable Integer coveredPercent) {

        public String doctors() {
            return volunteers == null ? TOO_FEW_TO_TELL : Words.grouped(volunteers);
        }
    }
}
