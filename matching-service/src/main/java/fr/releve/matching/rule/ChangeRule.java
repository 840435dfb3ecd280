package fr.releve.matching.rule;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An administrator lets a rule say something else from a day on. What it said before stays as it was. */
@ApplicationScoped
public class ChangeRule {

    /** No half-day is known after it, so nothing is ruled about later. */
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

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
     * Saying again what the last row says adds none.
     *
     * @throws NotFound if there is no such rule
     * @throws InvalidRequest if the value cannot be read in the rule's unit, or the days cannot be meant
     * @throws Conflict if it would change the past
     */
    @Transactional
    public Rule handle(Wish wish, Caller caller) {
        var history = rules.lock(wish.code());
        if (history.isEmpty()) {
            throw new NotFound("rule", wish.code());
        }
        var last = history.getLast();
        checkValue(wish, last.unit());
        checkDays(wish);
        var rule = new Rule(
                wish.code(),
                last.version() + 1,
                wish.value(),
                last.unit(),
                wish.validFrom(),
                wish.validTo(),
                last.label(),
                wish.source());
        if (rule.saysAs(last)) {
            return last;
        }
        rules.add(rule, caller.account());
        return rule;
    }

    private static void checkValue(Wish wish, Rule.Unit unit) {
        if (!unit.fits(wish.value())) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_VALUE,
                    "/value",
                    "The value of this rule is of the kind " + unit + ", and no time beyond ten years.");
        }
    }

    private void checkDays(Wish wish) {
        if (wish.validFrom().isBefore(rules.day())) {
            throw new Conflict(
                    ProblemKind.RULE_IN_THE_PAST,
                    "/validFrom",
                    "A rule changes from today on at the earliest; the past stays as it was.");
        }
        if (wish.validFrom().isAfter(LAST_DAY)) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_PERIOD, "/validFrom", "The first day lies after " + LAST_DAY + ".");
        }
        var end = wish.validTo();
        if (end != null && (end.isBefore(wish.validFrom()) || end.isAfter(LAST_DAY))) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_PERIOD,
                    "/validTo",
                    "The last day lies before the first, or after " + LAST_DAY + ".");
        }
    }
}
