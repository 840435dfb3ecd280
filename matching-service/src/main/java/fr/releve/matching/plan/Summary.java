package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Territory;
import fr.releve.matching.readmodel.Vacancy;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan in figures.
 *
 * @param objective points of all that is planned and not yet promised
 * @param bound no plan brings more points than this; null between two reckonings
 */
public record Summary(
        long objective, @Nullable Long bound, String engineVersion, Instant plannedAt, List<Cover> coverByTerritory) {

    /**
     * How far a territory's needs are met, in half-days of a doctor.
     *
     * @param territory SIREN of the EPCI
     * @param promised offered or agreed
     * @param proposed waiting for a coordinator
     */
    public record Cover(String territory, String name, boolean priority, int wanted, int promised, int proposed) {}

    static Summary of(Landscape landscape, Solution solution, String engineVersion, Instant plannedAt) {
        var promised = byTerritory(landscape, landscape.fixed());
        var proposed = byTerritory(landscape, solution.placings());
        Map<String, Integer> wanted = landscape.vacancies().stream()
                .filter(it -> it.status() != Vacancy.Status.CLOSED)
                .collect(Collectors.groupingBy(Vacancy::territory, Collectors.summingInt(it -> wanted(landscape, it))));
        List<Cover> cover = landscape.territories().stream()
                .filter(it -> wanted.containsKey(it.siren()))
                .map(it -> cover(it, wanted, promised, proposed))
                .toList();
        @Nullable Long bound = solution.bound().isPresent() ? solution.bound().getAsLong() : null;
        return new Summary(solution.objective(), bound, engineVersion, plannedAt, cover);
    }

    private static Cover cover(
            Territory it, Map<String, Integer> wanted, Map<String, Integer> promised, Map<String, Integer> proposed) {
        return new Cover(
                it.siren(),
                it.name(),
                it.priority(),
                wanted.getOrDefault(it.siren(), 0),
                promised.getOrDefault(it.siren(), 0),
                proposed.getOrDefault(it.siren(), 0));
    }

    private static int wanted(Landscape landscape, Vacancy vacancy) {
        HalfDays ahead = vacancy.wanted().from(landscape.today());
        return ahead.size() * vacancy.doctorsPerHalfDay();
    }

    private static Map<String, Integer> byTerritory(Landscape landscape, Collection<Placing> placings) {
        Map<String, Integer> sums = new HashMap<>();
        for (Placing it : placings) {
            UUID vacancy = it.vacancyId();
            landscape
                    .vacancy(vacancy)
                    .ifPresent(at -> sums.merge(
                            at.territory(),
                            it.halfDays().from(landscape.today()).size(),
                            Integer::sum));
        }
        return sums;
    }
}
