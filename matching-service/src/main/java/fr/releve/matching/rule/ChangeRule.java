package fr.releve.matching.rule;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator lets a rule say something else from a day on. What it said before stays as it was. */
@ApplicationScoped
public class ChangeRule {

    private final Rules rules;

    public ChangeRule(Rules rules) {
        this.rules = rules;
    }

    /**
     * What a rule is to say.
     *
     * @param validTo last day; null if no end is known
     */
    public record Wish(
            String code,
            String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {}

    /**
     * @throws NotFound if there is no such rule
     * @throws InvalidRequest if the value cannot be read in the rule's unit, or the end lies before the beginning
     * @throws Conflict if it would change the past
     */
    @Transactional
    public Rule handle(Wish wish, Caller caller) {
        var history = rules.lock(wish.code());
        if (history.isEmpty()) {
            throw new NotFound("rule", wish.code());
        }
        var last = history.getLast();
        if (!last.unit().fits(wish.value())) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_VALUE, "/value", "The value of this rule is of the kind " + last.unit() + ".");
        }
        var end = wish.validTo();
        if (end != null && end.isBefore(wish.validFrom())) {
            throw new InvalidRequest(ProblemKind.INVALID_PERIOD, "/validTo", "The last day lies before the first.");
        }
        var today = rules.day();
        if (wish.validFrom().isBefore(today)) {
            throw new Conflict(
                    ProblemKind.RULE_IN_THE_PAST,
                    "A rule changes from today on at the earliest; the past stays as it was.",
                    Map.of("today", today.toString()));
        }
        var rule = new Rule(
                wish.code(),
                last.version() + 1,
                wish.value(),
                last.unit(),
                wish.validFrom(),
                end,
                last.label(),
                wish.source());
        rules.add(rule, caller.account());
        return rule;
    }
}
