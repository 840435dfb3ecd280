package fr.releve.matching.plan.mapping;

import fr.releve.engine.Arc;
import fr.releve.matching.term.Rate;

/**
 * A pair of which the doctor's wishes can weigh less or more than in the plan.
 *
 * @param asPlanned with the wishes
 * @param wishes what they give
 */
record WeighedArc(Arc asPlanned, Rate wishes) {

    private static final int AS_PLANNED = 100;

    /** @param percent of what the wishes weigh in the plan, at least 0 */
    Arc at(int percent) {
        return new Arc(
                asPlanned.doctor(),
                asPlanned.vacancy(),
                asPlanned.feasible(),
                asPlanned.valuePerSlot() + more(wishes.perHalfDay(), percent),
                asPlanned.tripCostPerWeek() - more(wishes.perWeek(), percent),
                asPlanned.setupCost() - more(wishes.once(), percent));
    }

    private static int more(int points, int percent) {
        return Math.toIntExact((long) points * (percent - AS_PLANNED) / AS_PLANNED);
    }
}
