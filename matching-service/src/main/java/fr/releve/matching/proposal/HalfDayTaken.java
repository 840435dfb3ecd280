package fr.releve.matching.proposal;

import fr.releve.kit.problem.Conflict;

/** Somebody was quicker: the doctor or the vacancy's place is promised already. */
public class HalfDayTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    HalfDayTaken(String detail) {
        super("half-day-taken", detail);
    }
}
