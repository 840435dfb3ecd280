package fr.releve.profile.practitioner;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.profile.place.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a profile must meet when it is entered, beyond its form. */
@ApplicationScoped
public class ProfileEntry {

    private final Practitioners practitioners;
    private final Communes communes;
    private final RppsConfig config;

    public ProfileEntry(Practitioners practitioners, Communes communes, RppsConfig config) {
        this.practitioners = practitioners;
        this.communes = communes;
        this.config = config;
    }

    /**
     * @param id of the doctor whose profile it is
     * @throws InvalidRequest if the commune is unknown or the RPPS is none
     * @throws AlreadyRegistered if another doctor has this RPPS
     */
    public void check(UUID id, Profile profile) {
        checkRpps(profile.rpps());
        communes.named(profile.homeCommune(), "/homeCommune");
        if (practitioners
                .findIdByRpps(profile.rpps())
                .filter(it -> !it.equals(id))
                .isPresent()) {
            throw AlreadyRegistered.byRpps();
        }
    }

    private void checkRpps(String rpps) {
        if (!Rpps.hasForm(rpps)) {
            throw new InvalidRequest(ProblemKind.INVALID_RPPS, "/rpps", "An RPPS number has 11 digits.");
        }
        if (config.luhn() && !Rpps.hasCheckDigit(rpps)) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_RPPS, "/rpps", "The last digit of this RPPS number does not fit the others.");
        }
    }
}
