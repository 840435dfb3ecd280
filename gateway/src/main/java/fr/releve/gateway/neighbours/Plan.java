package fr.releve.gateway.neighbours;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan that stands, in figures.
 *
 * @param objective points of all that is planned and not yet promised
 * @param bound no plan brings more points than this; null between two reckonings
 */
public record Plan(
        long objective, @Nullable Long bound, String engineVersion, Instant plannedAt, List<Cover> coverByTerritory) {

    /**
     * How far a territory's needs are met, in half-days of a doctor.
     *
     * @param promised offered or agreed
     * @param proposed waiting for a coordinator
     */
    public record Cover(String territory, String name, boolean priority, int wanted, int promised, int proposed) {}
}
