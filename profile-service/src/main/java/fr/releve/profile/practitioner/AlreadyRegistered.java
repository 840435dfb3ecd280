package fr.releve.profile.practitioner;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import java.util.List;
import java.util.Map;

/** The account names a doctor who is here already; or the RPPS number does, of whom somebody vouches for two. */
public final class AlreadyRegistered extends Problem {

    private static final long serialVersionUID = 1L;

    private AlreadyRegistered(ProblemKind kind, String pointer, String detail) {
        super(409, kind, detail, Map.of(), List.of(new Fault(pointer, detail)));
    }

    /** For coordinators and administrators: who only says a number is not told that it is here. */
    static AlreadyRegistered byRpps() {
        return new AlreadyRegistered(
                ProblemKind.RPPS_TAKEN, "/rpps", "Another doctor is registered with this RPPS number.");
    }

    public static AlreadyRegistered byAccount() {
        return new AlreadyRegistered(
                ProblemKind.ALREADY_REGISTERED, "/account", "This account is registered as a doctor already.");
    }
}
