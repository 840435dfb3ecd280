package fr.releve.matching.plan.question;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.PublicCount;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.plan.Obstacle;
import fr.releve.matching.plan.Prospect;
import fr.releve.matching.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    private final Terms terms;

    FindCandidates(StandingPlans plans, Gates gates, Terms terms) {
        this.plans = plans;
        this.gates = gates;
        this.terms = terms;
    }

    /**
     * All doctors before a vacancy.
     *
     * @param possible who could come, best first
     * @param obstacles the gates that keep the others away, those that keep most away first; a doctor counts at each
     */
    public record Found(List<Prospect> possible, List<Obstacle> obstacles) {}

    /**
     * A host learns of nobody who does not agree to be proposed, and reads how many are kept away in fives.
     *
     * @throws NotFound if there is no such vacancy
     * @throws NotAllowed if the caller does not act for its territory
     */
    public Found handle(UUID vacancyId, Caller caller) {
        boolean whole = caller.is(Roles.COORDINATOR);
        return plans.ask((landscape, plan) -> {
            var vacancy = landscape.vacancy(vacancyId).orElseThrow(() -> new NotFound("vacancy", vacancyId));
            caller.mustActFor(vacancy.territory());
            List<Prospect> possible = new ArrayList<>();
            Map<String, Long> kept = new HashMap<>();
            for (var doctor : landscape.practitioners()) {
                var pair = landscape.pair(doctor, vacancy);
                var prospect = Prospect.of(pair, gates, terms);
                if (!prospect.open().isEmpty()) {
                    possible.add(prospect);
                } else if (whole || doctor.consentGiven()) {
                    gates.shut(pair).forEach(it -> kept.merge(it.code(), 1L, Long::sum));
                }
            }
            possible.sort(Prospect.BEST_FIRST);
            return new Found(List.copyOf(possible), obstacles(kept, whole));
        });
    }

    private static List<Obstacle> obstacles(Map<String, Long> kept, boolean whole) {
        return kept.entrySet().stream()
                .map(it -> new Obstacle(it.getKey(), whole ? it.getValue() : PublicCount.ofPeople(it.getValue())))
                .sorted(MOST_FIRST)
                .toList();
    }
}
