package fr.releve.gateway.home;

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
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** How much there is right now: needs, doctors, proposals, agreed. A few seconds old at most. */
@ApplicationScoped
public class LiveFigures {

    private static final String NOT_TO_BE_HAD = "–";
    private static final String TOO_FEW_TO_TELL = "< 5";

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
                new Figure(told(people, Figures.People::vacanciesOpen), "besoins ouverts"),
                new Figure(told(people, Figures.People::practitioners), "médecins volontaires"),
                new Figure(told(placements, Figures.Placements::proposals), "propositions faites"),
                new Figure(told(placements, Figures.Placements::agreed), "accords trouvés"));
    }

    private static <T> String told(@Nullable T answer, Function<T, @Nullable Long> count) {
        if (answer == null) {
            return NOT_TO_BE_HAD;
        }
        Long counted = count.apply(answer);
        return counted == null ? TOO_FEW_TO_TELL : Words.grouped(counted);
    }

    private static <T> @Nullable T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | ServiceProblem silent) {
            return null;
        }
    }

    /** @param value a count, below five no exact one; a dash where nobody answers */
    public record Figure(String value, String of) {}
}
