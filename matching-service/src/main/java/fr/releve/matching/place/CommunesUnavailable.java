package fr.releve.matching.place;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;

/** Communes cannot be asked just now. */
public class CommunesUnavailable extends Problem {

    private static final long serialVersionUID = 1L;

    public CommunesUnavailable() {
        super(503, ProblemKind.COMMUNES_UNAVAILABLE, "Communes cannot be read at the moment. Try again in a minute.");
    }
}
