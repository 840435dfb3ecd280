package fr.releve.gateway.live;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes concern somebody.
 *
 * @param practitioner the doctor they are; null if they are none
 */
record Interest(Caller caller, @Nullable UUID practitioner) {

    private static final String EVERYWHERE = "*";

    boolean in(Change it) {
        if (practitioner != null && practitioner.equals(it.practitionerId())) {
            return it.isForTheSides();
        }
        if (!actsFor(it.territory())) {
            return false;
        }
        return caller.roles().contains(Roles.COORDINATOR)
                || (caller.roles().contains(Roles.MUNICIPALITY) && it.isForTheSides());
    }

    private boolean actsFor(@Nullable String territory) {
        return caller.territories().contains(EVERYWHERE)
                || (territory != null && caller.territories().contains(territory));
    }
}
