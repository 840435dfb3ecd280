package fr.releve.matching.plan.question;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.wording.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells a doctor, or a coordinator, why the plan does not place the doctor at a vacancy. */
@ApplicationScoped
public class ExplainWhyNot {

    private final StandingPlans plans;
    private final Gates gates;

    ExplainWhyNot(StandingPlans plans, Gates gates) {
        this.plans = plans;
        this.gates = gates;
    }

    /**
     * @throws NotFound if one of the two is unknown, or the caller is another doctor
     * @throws NotAllowed if the caller is a coordinator, but not of the vacancy's territory
     */
    public WhyNot handle(UUID practitionerId, UUID vacancyId, Caller caller) {
        return plans.ask((landscape, plan) -> {
            var practitioner = landscape
                    .practitioner(practitionerId)
                    .filter(it -> caller.owns(it.account()) || caller.is(Roles.COORDINATOR))
                    .orElseThrow(() -> new NotFound("practitioner", practitionerId));
            var vacancy = landscape.vacancy(vacancyId).orElseThrow(() -> new NotFound("vacancy", vacancyId));
            if (!caller.owns(practitioner.account())) {
                caller.mustActFor(vacancy.territory());
            }
            return explain(landscape, plan, practitioner, vacancy);
        });
    }

    private WhyNot explain(Landscape landscape, StandingPlan plan, Practitioner practitioner, Vacancy vacancy) {
        var pair = landscape.pair(practitioner, vacancy);
        var promised = pair.ties().promisedHere().from(landscape.today());
        if (!promised.isEmpty()) {
            var together = new Situation(Situation.Reason.PLACED, HalfDays.NONE, 0, Optional.empty());
            return answer(practitioner, promised, together);
        }
        var open = gates.open(pair);
        return open.isEmpty()
                ? WhyNot.shut(gates.refusals(pair))
                : answer(practitioner, open, plan.between(practitioner.id(), vacancy.id()));
    }

    private static WhyNot answer(Practitioner practitioner, HalfDays open, Situation situation) {
        List<Sentence> reasons = new ArrayList<>();
        reasons.add(SituationWords.reason(practitioner, situation));
        situation.forced().map(SituationWords::confirmation).ifPresent(reasons::add);
        return new WhyNot(situation.reason().name(), List.of(), reasons, open, Optional.of(situation));
    }
}
