package fr.releve.gateway.home;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Figures;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** How much there is right now: needs, doctors, proposals, agreed. A few seconds old at most. */
@ApplicationScoped
public class LiveFigures {

    private static final String NOT_TO_BE_HAD = "–";

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final LoadingCache<String, List<Figure>> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(3)).build(it -> read());

    public LiveFigures(@RestClient ProfileApi profile, @RestClient MatchingApi matching, OpenNeeds needs) {
        this.profile = profile;
        this.matching = matching;
        this.needs = needs;
    }

    public List<Figure> current() {
        return recent.get("");
    }

    private List<Figure> read() {
        var people = ask(profile::statistics);
        var placements = ask(matching::statistics);
        var open = ask(needs::all);
        return List.of(
                told("vacanciesOpen", open, it -> (long) it.size()),
                told("practitioners", people, Figures.People::practitioners),
                told("proposals", placements, Figures.Placements::proposals),
                told("agreed", placements, Figures.Placements::agreed));
    }

    private static <T> Figure told(String of, @Nullable T answer, Function<T, @Nullable Long> count) {
        return answer == null ? new Figure(of, false, null) : new Figure(of, true, count.apply(answer));
    }

    private static <T> @Nullable T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | ServiceProblem silent) {
            return null;
        }
    }

    /**
     * @param known false where nobody answers
     * @param count null below five, where no exact one is told
     */
    public record Figure(String of, boolean known, @Nullable Long count) {

        public String value() {
            if (!known) {
                return NOT_TO_BE_HAD;
            }
            return count == null ? Wording.of("figure.too-few") : Words.grouped(count);
        }

        public String label() {
            return Wording.of("figure." + of);
        }
    }
}
