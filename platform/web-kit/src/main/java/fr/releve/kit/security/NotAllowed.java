package fr.releve.kit.security;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;

/** The account has the role, but not for this thing. */
public class NotAllowed extends Problem {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String detail) {
        super(403, ProblemKind.NOT_ALLOWED, detail);
    }
}
