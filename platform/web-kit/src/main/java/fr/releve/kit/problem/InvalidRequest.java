package fr.releve.kit.problem;

import java.util.List;
import java.util.Map;

/** The request breaks a rule of form or of the domain: each field at fault is named. Nothing was stored. */
public class InvalidRequest extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int STATUS = 400;

    public InvalidRequest(ProblemKind kind, String pointer, String detail) {
        super(STATUS, kind, detail, Map.of(), List.of(new Fault(pointer, detail)));
    }

    public InvalidRequest(List<Fault> faults) {
        super(
                STATUS,
                ProblemKind.INVALID_REQUEST,
                faults.size() == 1 ? faults.getFirst().detail() : faults.size() + " fields are not acceptable",
                Map.of(),
                faults);
    }
}
