package fr.releve.kit.problem;

/** The thing does not exist, or not for this caller: which of the two is not told. */
public class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing, a noun in English: {@code vacancy} */
    public NotFound(String what, Object id) {
        super(404, ProblemKind.NOT_FOUND, "There is no " + what + " " + id + ".");
    }
}
