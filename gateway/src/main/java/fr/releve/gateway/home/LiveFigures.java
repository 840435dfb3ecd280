package fr.releve.gateway.home;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** How much there is right now: needs, doctors, proposals, agreed. A few seconds old at most. */
@ApplicationScoped
public class LiveFigures {

    private static final String NOT_TOLD = "–";

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final LoadingCache<String, List<Figure>> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(3)).build(it -> read());

    public LiveFigures(@RestClient ProfileApi profile, @RestClient MatchingApi matching) {
        this.profile = profile;
        this.matching = matching;
    }

    public List<Figure> current() {
        return recent.get("");
    }

    private List<Figure> read() {
        var people = ask(profile::statistics);
        var placements = ask(matching::statistics);
        return List.of(
                new Figure(told(people == null ? null : people.vacanciesOpen()), "besoins ouverts"),
                new Figure(told(people == null ? null : people.practitioners()), "médecins volontaires"),
                new Figure(told(placements == null ? null : placements.proposals()), "propositions faites"),
                new Figure(told(placements == null ? null : placements.agreed()), "accords trouvés"));
    }

    private static String told(@Nullable Long count) {
        return count == null ? NOT_TOLD : Words.grouped(count);
    }

    private static <T> @Nullable T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | ServiceProblem silent) {
            return null;
        }
    }

    /** @param value a count, or a dash where it is too small to be told or nobody answers */
    public record Figure(String value, String of) {}
}
