package fr.releve.matching.proposal;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;

/** Somebody was quicker: the doctor or the vacancy's place is promised already. */
public class HalfDayTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    HalfDayTaken(String detail) {
        super(ProblemKind.HALF_DAY_TAKEN, detail);
    }
}
