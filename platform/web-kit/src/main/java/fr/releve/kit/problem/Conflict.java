package fr.releve.kit.problem;

import java.util.List;
import java.util.Map;

/** The thing is in a state that does not allow what was asked. Nothing was changed. */
public class Conflict extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int STATUS = 409;

    public Conflict(ProblemKind kind, String detail) {
        super(STATUS, kind, detail);
    }

    public Conflict(ProblemKind kind, String detail, Map<String, Object> facts) {
        super(STATUS, kind, detail, facts, List.of());
    }

    /** @param place what of the request is at odds with the state, as in {@link Problem.Fault} */
    public Conflict(ProblemKind kind, String place, String detail) {
        super(STATUS, kind, detail, Map.of(), List.of(new Fault(place, detail)));
    }
}
