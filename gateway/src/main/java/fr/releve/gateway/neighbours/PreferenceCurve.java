package fr.releve.gateway.neighbours;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cover costs doctors and what their wishes cost in cover: a plan for each weight.
 *
 * @param at the moment whose doctors and vacancies were planned; null while the first curve is being made
 */
public record PreferenceCurve(@Nullable Instant at, List<Point> points) {

    /**
     * One plan.
     *
     * @param weight of doctors' wishes, in percent of what they weigh in the plan
     * @param halfDays covered
     * @param doctorsScore the doctors' own scores together, in points
     * @param blockingPairs doctors and needs that would both rather be together
     */
    public record Point(int weight, long halfDays, long doctorsScore, int blockingPairs) {}
}
