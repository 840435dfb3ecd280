package fr.releve.profile.practitioner;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.profile.place.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a profile must meet when it is entered, beyond its form. */
@ApplicationScoped
public class ProfileEntry {

    private final Practitioners practitioners;
    private final Communes communes;
    private final CheckRpps checkRpps;

    public ProfileEntry(Practitioners practitioners, Communes communes, CheckRpps checkRpps) {
        this.practitioners = practitioners;
        this.communes = communes;
        this.checkRpps = checkRpps;
    }

    /**
     * @param id of the doctor whose profile it is
     * @throws InvalidRequest if the commune is unknown or the RPPS is none
     * @throws AlreadyRegistered if another doctor has this RPPS
     */
    public void check(UUID id, Profile profile) {
        checkRpps.handle(profile.rpps(), "/rpps");
        communes.named(profile.homeCommune(), "/homeCommune");
        if (practitioners
                .findIdByRpps(profile.rpps())
                .filter(it -> !it.equals(id))
                .isPresent()) {
            throw AlreadyRegistered.byRpps();
        }
    }
}
