package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import java.util.List;

/**
 * What an event changed in the plan. An assignment whose slots or lead changed is removed as it was and added as it is.
 *
 * @param removed assignments no longer in the plan; one that was approved leaves it this way too
 * @param added assignments new in the plan
 * @param othersMoved doctors who had assignments and have others or none, though the event did not concern them
 * @param objective of the plan after the event, in points
 */
public record PlanChange(List<Assignment> removed, List<Assignment> added, int othersMoved, long objective) {

    public PlanChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** Whether the plan is as before. */
    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }
}
