package fr.releve.matching.rule;

/** From when to when a morning and an afternoon of work last. */
public record Hours(Span morning, Span afternoon) {

    public static Hours of(RuleBook rules) {
        return new Hours(rules.span(RuleCode.MORNING_HOURS), rules.span(RuleCode.AFTERNOON_HOURS));
    }
}
