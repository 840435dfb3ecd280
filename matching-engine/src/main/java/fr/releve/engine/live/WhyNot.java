package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import java.util.List;

/**
 * Why a pair is not in the plan.
 *
 * @param reason the first that applies
 * @param priceGap at the prices of the plan, what the doctor's best column with this vacancy falls short of the best one
 *     without condition, in hundredths of a point; 0 where the reason says more
 * @param holders who holds slots that the pair could have, by approved placements too: these slots alone, by doctor
 */
public record WhyNot(Reason reason, int priceGap, List<Assignment> holders) {

    /** The kinds of answers. */
    public enum Reason {
        /** A gate failed: the instance has no such arc. */
        NO_ARC,
        /** The pair is in the plan. */
        IN_PLAN,
        /** The doctor is pinned at as many other vacancies as they serve at most. */
        NO_SITE,
        /** The doctor's limits or the minimum block leave no week. */
        NO_WEEK,
        /** Others hold all the slots that the pair could have. */
        HELD,
        /** There is room, but another use of the doctor's time brings more. */
        PAYS_LESS
    }

    public WhyNot {
        holders = List.copyOf(holders);
    }
}
