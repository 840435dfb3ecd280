package fr.releve.matching.plan;

import java.time.Instant;
import java.util.List;
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
     * How far a territory's needs are met, in half-days of a doctor from today on. A closed need wants what was promised of it and nothing
     * more; no half-day counts more doctors than its need wants.
     *
     * @param territory SIREN of the EPCI
     * @param closed of the wanted, those of closed needs: all of them promised
     * @param promised offered or agreed
     * @param proposed waiting for a coordinator
     */
    public record Cover(
            String territory, String name, boolean priority, int wanted, int closed, int promised, int proposed) {}

    static Summary of(Landscape landscape, Solution solution, String engineVersion, Instant plannedAt) {
        @Nullable Long bound = solution.bound().isPresent() ? solution.bound().getAsLong() : null;
        return new Summary(
                solution.objective(),
                bound,
                engineVersion,
                plannedAt,
                new CoverCount(landscape, solution).byTerritory());
    }
}
