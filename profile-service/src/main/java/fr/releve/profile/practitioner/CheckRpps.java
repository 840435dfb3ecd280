package fr.releve.profile.practitioner;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether a number can be one of a doctor. */
@ApplicationScoped
public class CheckRpps {

    private final RppsConfig config;

    public CheckRpps(RppsConfig config) {
        this.config = config;
    }

    /**
     * @param pointer of the field that says it
     * @throws InvalidRequest if it is none
     */
    public void handle(String rpps, String pointer) {
        if (!Rpps.hasForm(rpps)) {
            throw new InvalidRequest(ProblemKind.INVALID_RPPS, pointer, "An RPPS number has 11 digits.");
        }
        if (config.luhn() && !Rpps.hasCheckDigit(rpps)) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_RPPS, pointer, "The last digit of this RPPS number does not fit the others.");
        }
    }
}
