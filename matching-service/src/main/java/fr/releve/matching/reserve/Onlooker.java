package fr.releve.matching.reserve;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.matching.readmodel.Vacancy;

/** Who may look behind a vacancy: its host, and who acts for its territory. */
final class Onlooker {

    private Onlooker() {}

    /** @throws NotAllowed if the caller is neither */
    static void mustSee(Vacancy vacancy, Caller caller) {
        if (!caller.owns(vacancy.hostAccount())) {
            caller.mustActFor(vacancy.territory());
        }
    }
}
