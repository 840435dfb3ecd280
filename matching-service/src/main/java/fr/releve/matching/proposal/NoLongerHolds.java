package fr.releve.matching.proposal;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.matching.gate.Refusal;
import java.util.Map;

/** Doctor or vacancy changed since the proposal was made; it is about to be withdrawn. */
public class NoLongerHolds extends Conflict {

    private static final long serialVersionUID = 1L;

    NoLongerHolds(Refusal refusal) {
        super(
                ProblemKind.PROPOSAL_NO_LONGER_HOLDS,
                "Doctor or vacancy changed since this was proposed.",
                Map.of("reasonCode", refusal.code()));
    }
}
