package fr.releve.matching.placement;

import fr.releve.matching.rule.Hours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Says from when to when a placement's half-days last, as its contract does. */
@ApplicationScoped
public class ReadHours {

    private final Assignments assignments;

    ReadHours(Assignments assignments) {
        this.assignments = assignments;
    }

    @Transactional
    public Hours handle(Placement it) {
        return Hours.of(assignments.rulesOf(it));
    }
}
