package fr.releve.notification.message;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import java.util.Set;

/**
 * Whose messages a caller reads: those of the own account and, as a coordinator, those to the coordination of the own territories, which
 * its members share.
 *
 * @param territories SIRENs; {@code *} is the whole region
 */
public record Readership(String account, Set<String> territories) {

    private static final String EVERYWHERE = "*";

    public static Readership of(Caller caller) {
        return new Readership(caller.account(), caller.is(Roles.COORDINATOR) ? caller.territories() : Set.of());
    }

    /** Of the own account alone, whatever else the caller may read. */
    public static Readership ofAccount(Caller caller) {
        return new Readership(caller.account(), Set.of());
    }

    boolean everywhere() {
        return territories.contains(EVERYWHERE);
    }

    boolean coordinates(String territory) {
        return everywhere() || territories.contains(territory);
    }
}
