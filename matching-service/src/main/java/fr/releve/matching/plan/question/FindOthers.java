package fr.releve.matching.plan.question;

import fr.releve.kit.security.Caller;
import fr.releve.matching.plan.Candidate;
import fr.releve.matching.plan.Landscape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells a coordinator who could come to a vacancy in place of a doctor, and what the plan would lose with the best of them. */
@ApplicationScoped
public class FindOthers {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::score)
            .reversed()
            .thenComparing(it -> it.pair().practitioner().id());

    private final StandingPlans plans;

    FindOthers(StandingPlans plans) {
        this.plans = plans;
    }

    /**
     * Other doctors for a vacancy.
     *
     * @param best first
     * @param instead what would follow if the first of them came; empty if nobody else could, or they are together already
     */
    public record Others(List<Candidate> best, Optional<Situation.Forced> instead) {}

    /**
     * @param practitionerId who is left out
     * @param atMost how many are wanted
     * @return nobody if there is no such vacancy, or the caller does not act for its territory
     */
    public Others handle(UUID vacancyId, UUID practitionerId, int atMost, Caller caller) {
        return plans.ask((landscape, plan) -> {
            if (landscape
                    .vacancy(vacancyId)
                    .filter(it -> caller.actsFor(it.territory()))
                    .isEmpty()) {
                return new Others(List.of(), Optional.empty());
            }
            List<Candidate> best = landscape.candidatesOn(vacancyId).stream()
                    .filter(it -> !it.pair().practitioner().id().equals(practitionerId))
                    .sorted(BEST_FIRST)
                    .limit(atMost)
                    .toList();
            return new Others(best, best.stream().findFirst().flatMap(it -> instead(landscape, plan, it)));
        });
    }

    private static Optional<Situation.Forced> instead(Landscape landscape, StandingPlan plan, Candidate it) {
        boolean promised =
                !it.pair().ties().promisedHere().from(landscape.today()).isEmpty();
        return promised
                ? Optional.empty()
                : plan.between(
                                it.pair().practitioner().id(),
                                it.pair().vacancy().id())
                        .forced();
    }
}
