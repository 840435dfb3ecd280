package fr.releve.matching.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.matching.plan.Summary;
import fr.releve.matching.plan.question.Fairness;
import fr.releve.matching.plan.question.ReadCurrentPlan.Current;
import fr.releve.matching.plan.question.StandingPlan.Blocking;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The plan that stands, as shown to those who decide.
 *
 * @param objective points of all that is planned and not yet promised
 * @param bound no plan brings more points than this; absent between two reckonings
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        long objective,
        @Nullable Long bound,
        @Nullable Gap gap,
        String engineVersion,
        Instant plannedAt,
        List<Summary.Cover> coverByTerritory,
        FairnessView fairness,
        BlockingView blockingPairs) {

    /** How far the plan is from the best there could be, at most: rounded up, and what it brings at least rounded down. */
    record Gap(double percent, String sentence) {

        static Gap of(long objective, long bound) {
            long brought = bound <= 0 ? 1 : Math.clamp(objective, 0, bound);
            long best = Math.max(bound, brought);
            return new Gap(
                    Math.ceilDiv(10_000 * (best - brought), best) / 100.0,
                    String.format(
                            Locale.FRANCE,
                            "Prouvé : ce plan apporte au moins %.1f %% de ce que le meilleur plan possible apporterait.",
                            Math.floorDiv(1_000 * brought, best) / 10.0));
        }
    }

    /** How evenly territories are covered; the index is named, so that it can be looked up. */
    record FairnessView(String index, double value, double least, double median, int uncovered, String sentence) {

        static FairnessView of(Fairness it) {
            return new FairnessView("jain", it.jain(), it.least(), it.median(), it.uncovered(), it.sentence());
        }
    }

    /** Whom the plan keeps apart though both would gain. */
    record BlockingView(int onOpenHalfDays, int otherwise, List<Blocking> pairs, String sentence) {

        static BlockingView of(Current it) {
            return new BlockingView(
                    it.blockingOnOpenHalfDays(),
                    it.blockingOtherwise(),
                    it.pairs(),
                    "%d médecins et besoins se préféreraient sur des demi-journées encore libres, %d en déplaçant quelqu’un."
                            .formatted(it.blockingOnOpenHalfDays(), it.blockingOtherwise()));
        }
    }

    static PlanView of(Current it) {
        var summary = it.summary();
        Long bound = summary.bound();
        return new PlanView(
                summary.objective(),
                bound,
                bound == null ? null : Gap.of(summary.objective(), bound),
                summary.engineVersion(),
                summary.plannedAt(),
                summary.coverByTerritory(),
                FairnessView.of(it.fairness()),
                BlockingView.of(it));
    }
}
