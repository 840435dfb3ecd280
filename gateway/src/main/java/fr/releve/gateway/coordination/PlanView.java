package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.neighbours.Plan;
import java.text.NumberFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How good and how fair the plan is.
 *
 * @param proved at least so many percent of what the best plan could bring; null while that is not known
 * @param least covered percent of the territory worst off; null while not told, as are the next three
 * @param jain index of fairness, 1 if all are alike
 * @param open pairs kept apart that the need would have room for
 */
record PlanView(
        long objective,
        @Nullable String proved,
        Instant plannedAt,
        String engineVersion,
        @Nullable String least,
        @Nullable String median,
        @Nullable String jain,
        @Nullable Integer uncovered,
        @Nullable Integer open,
        @Nullable Integer otherwise) {

    static PlanView of(Plan it) {
        Plan.Fairness fairness = it.fairness();
        Plan.Apart apart = it.blockingPairs();
        return new PlanView(
                it.objective(),
                proved(it),
                it.plannedAt(),
                it.engineVersion(),
                fairness == null ? null : number(100 * fairness.least(), 0),
                fairness == null ? null : number(100 * fairness.median(), 0),
                fairness == null ? null : number(fairness.value(), 2),
                fairness == null ? null : fairness.uncovered(),
                apart == null ? null : apart.onOpenHalfDays(),
                apart == null ? null : apart.otherwise());
    }

    private static @Nullable String proved(Plan it) {
        Long bound = it.bound();
        return bound == null || bound <= 0
                ? null
                : number(Math.floor(1000.0 * Math.min(it.objective(), bound) / bound) / 10, 1);
    }

    private static String number(double it, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Language.current().locale());
        format.setMaximumFractionDigits(digits);
        return format.format(it);
    }
}
