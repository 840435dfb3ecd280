package fr.releve.matching.plan.question;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.PublicCount;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.Obstacle;
import fr.releve.matching.plan.Prospect;
import fr.releve.matching.readmodel.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a territory who could come to its vacancy, and what keeps the others away. */
@ApplicationScoped
public class FindCandidates {

    /** Counts that are not told come last, and tell nothing by their order. */
    private static final Comparator<Obstacle> MOST_FIRST = Comparator.comparingLong(
                    (Obstacle it) -> it.doctors() == null ? 0 : it.doctors())
            .reversed()
            .thenComparing(Obstacle::code);

    private final StandingPlans plans;
    private final Gates gates;

    FindCandidates(StandingPlans plans, Gates gates) {
        this.plans = plans;
        this.gates = gates;
    }

    /**
     * The doctors who could come, best first.
     *
     * @throws NotFound if there is no such vacancy
     * @throws NotAllowed if the caller does not act for its territory
     */
    public List<Prospect> handle(UUID vacancyId, Caller caller) {
        return ask(
                vacancyId,
                caller,
                (landscape, vacancy) -> landscape.candidatesFor(vacancy, UnaryOperator.identity()).stream()
                        .map(Prospect::of)
                        .sorted(Prospect.BEST_FIRST)
                        .toList());
    }

    /**
     * Which gates keep doctors from coming, those that keep most away first; a doctor counts at each. A host learns of nobody who does not
     * agree to be proposed, and of the others in fives.
     *
     * @throws NotFound if there is no such vacancy
     * @throws NotAllowed if the caller does not act for its territory
     */
    public List<Obstacle> obstacles(UUID vacancyId, Caller caller) {
        boolean whole = caller.is(Roles.COORDINATOR);
        Map<String, Long> kept = ask(
                vacancyId,
                caller,
                (landscape, vacancy) -> landscape.practitioners().stream()
                        .filter(it -> whole || it.consentGiven())
                        .map(it -> landscape.pair(it, vacancy))
                        .flatMap(it -> gates.open(it).isEmpty() ? gates.refusals(it).stream() : Stream.empty())
                        .collect(Collectors.groupingBy(Refusal::code, Collectors.counting())));
        return kept.entrySet().stream()
                .map(it -> new Obstacle(it.getKey(), whole ? it.getValue() : PublicCount.ofPeople(it.getValue())))
                .sorted(MOST_FIRST)
                .toList();
    }

    private <T> T ask(UUID vacancyId, Caller caller, BiFunction<Landscape, Vacancy, T> question) {
        return plans.ask((landscape, plan) -> {
            var vacancy = landscape.vacancy(vacancyId).orElseThrow(() -> new NotFound("vacancy", vacancyId));
            caller.mustActFor(vacancy.territory());
            return question.apply(landscape, vacancy);
        });
    }
}
