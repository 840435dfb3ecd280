package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.matching.proposal.Actor;
import java.util.Map;

/** The table of a placement's life does not have this. */
public class MoveRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    MoveRefused(Placement.Status status, Deed deed, Actor actor) {
        super(
                ProblemKind.PLACEMENT_MOVE_REFUSED,
                "A placement that is " + status + " does not allow " + deed + " by " + actor + ".",
                Map.of("placementStatus", status.name()));
    }
}
