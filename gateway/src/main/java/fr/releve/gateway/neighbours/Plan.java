package fr.releve.gateway.neighbours;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan that stands, in figures.
 *
 * @param objective points of all that is planned and not yet promised
 * @param bound no plan brings more points than this; null between two reckonings
 */
public record Plan(
        long objective,
        @Nullable Long bound,
        String engineVersion,
        Instant plannedAt,
        List<Cover> coverByTerritory,
        @Nullable Fairness fairness,
        @Nullable Apart blockingPairs) {

    /**
     * How far a territory's needs are met, in half-days of a doctor.
     *
     * @param promised offered or agreed
     * @param proposed waiting for a coordinator
     */
    public record Cover(String territory, String name, boolean priority, int wanted, int promised, int proposed) {}

    /**
     * How evenly territories are covered.
     *
     * @param value Jain's index, from 0 to 1: all alike
     * @param least covered share of the territory worst off, from 0 to 1
     * @param median covered share, from 0 to 1
     * @param uncovered territories with needs and no half-day at all
     */
    public record Fairness(double value, double least, double median, int uncovered) {}

    /**
     * Whom the plan keeps apart though both would gain.
     *
     * @param onOpenHalfDays how many of them could have room
     * @param otherwise how many would displace somebody
     * @param pairs some of the caller's territories
     */
    public record Apart(int onOpenHalfDays, int otherwise, List<Pair> pairs) {}

    /** @param gain in points of the doctor's own score */
    public record Pair(UUID practitionerId, UUID vacancyId, boolean onOpenHalfDays, long gain) {}
}
