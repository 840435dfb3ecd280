package fr.releve.profile.place;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ten places of measure 8 for territories that are supported first; a constraint of the database knows ten too, so that no dated rule
 * changes them. To be used within a transaction that has {@linkplain Territories#lockIfKnown locked} the territory, be it one that is not there
 * yet: the slots stay locked until its end.
 */
@ApplicationScoped
public class PrioritySlots {

    /** From the region's plan in fifteen measures; the rule {@code mission.priority-territories} shows the same figure with that source. */
    public static final int MANY = 10;

    private final Territories territories;

    public PrioritySlots(Territories territories) {
        this.territories = territories;
    }

    /**
     * Gives the territory a slot, or keeps the one it has, with this reason.
     *
     * @throws Conflict if ten others have priority
     */
    public void take(Territory territory, String reason) {
        Set<Integer> taken = territories.takenSlots();
        int slot = territory
                .prioritySlot()
                .orElseGet(() -> IntStream.rangeClosed(1, MANY)
                        .filter(it -> !taken.contains(it))
                        .findFirst()
                        .orElseThrow(() -> new Conflict(
                                ProblemKind.NO_PRIORITY_SLOT,
                                "Ten territories have priority already; end one of these before adding another.",
                                Map.of("most", MANY))));
        territory.prioritise(slot, reason);
    }

    /** Frees the slot of the territory, if it has one. */
    public void free(Territory territory) {
        if (territory.prioritySlot().isPresent()) {
            territory.endPriority();
        }
    }
}
