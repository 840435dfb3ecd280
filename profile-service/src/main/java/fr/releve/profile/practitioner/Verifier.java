package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens a doctor's file to the coordinator who says what its papers are worth: one rule, whatever they say. */
@ApplicationScoped
class Verifier {

    private final Practitioners practitioners;
    private final Reach reach;

    Verifier(Practitioners practitioners, Reach reach) {
        this.practitioners = practitioners;
        this.reach = reach;
    }

    /**
     * The file, locked.
     *
     * @param read version of the file that the coordinator compared with the papers
     * @throws NotAllowed if the file is their own, or the doctor comes to none of their territories
     */
    Practitioner open(UUID id, long read, Caller coordinator) {
        var practitioner = practitioners.lock(id);
        if (coordinator.owns(practitioner.account())) {
            throw new NotAllowed("These are your own papers; another coordinator has to see them.");
        }
        reach.mustInclude(practitioner, coordinator);
        Versions.mustBeCurrent(read, practitioner.version());
        return practitioner;
    }
}
