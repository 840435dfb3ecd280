package fr.releve.matching.plan.question;

import fr.releve.kit.security.Caller;
import fr.releve.matching.plan.Summaries;
import fr.releve.matching.plan.Summary;
import fr.releve.matching.plan.question.StandingPlan.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the plan that stands: how good, how fair, and whom it keeps apart. */
@ApplicationScoped
public class ReadCurrentPlan {

    private static final int MOST_PAIRS = 20;

    private final Summaries summaries;
    private final StandingPlans plans;

    ReadCurrentPlan(Summaries summaries, StandingPlans plans) {
        this.summaries = summaries;
        this.plans = plans;
    }

    /**
     * The plan in figures, with the pairs it keeps apart.
     *
     * @param blockingOnOpenHalfDays how many pairs could have room
     * @param blockingOtherwise how many others would have to displace somebody
     * @param pairs of the caller's territories, those on open half-days first
     */
    public record Current(
            Summary summary,
            Fairness fairness,
            int blockingOnOpenHalfDays,
            int blockingOtherwise,
            List<Blocking> pairs) {}

    public Current handle(Caller caller) {
        var summary = summaries.current();
        return plans.ask((landscape, plan) -> {
            var blocking = plan.blocking();
            int onOpen =
                    (int) blocking.stream().filter(Blocking::onOpenHalfDays).count();
            var own = blocking.stream()
                    .filter(it -> landscape
                            .vacancy(it.vacancyId())
                            .filter(vacancy -> caller.actsFor(vacancy.territory()))
                            .isPresent())
                    .limit(MOST_PAIRS)
                    .toList();
            return new Current(summary, Fairness.of(summary.coverByTerritory()), onOpen, blocking.size() - onOpen, own);
        });
    }
}
