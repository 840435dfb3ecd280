package fr.releve.matching.proposal;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.matching.gate.Refusal;
import java.util.Map;

/** The doctor said yes to so much that this is beyond their caps, or too far away on the same day; it stays open until its deadline. */
public class TooMuchPromised extends Conflict {

    private static final long serialVersionUID = 1L;

    TooMuchPromised(Refusal refusal) {
        super(
                ProblemKind.TOO_MUCH_PROMISED,
                "With what the doctor accepted already, this is more than they wish, or too far away on one day.",
                Map.of("reasonCode", refusal.code()));
    }
}
