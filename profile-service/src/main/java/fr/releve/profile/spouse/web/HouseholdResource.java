package fr.releve.profile.spouse.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.spouse.ReadHousehold;
import fr.releve.profile.spouse.Wishes;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What a couple looks for together, for the doctor. */
@Path("/practitioners/{id}/household")
@RunOnVirtualThread
class HouseholdResource {

    private final ReadHousehold read;
    private final CurrentCaller caller;

    HouseholdResource(ReadHousehold read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.PRACTITIONER)
    public HouseholdView household(@RestPath UUID id) {
        return HouseholdView.of(read.handle(id, caller.get()));
    }

    /** @param romeCodes trades, ROME 4.0 */
    record HouseholdView(Set<String> romeCodes, int maxMinutes) {

        static HouseholdView of(Wishes it) {
            return new HouseholdView(new TreeSet<>(it.romeCodes()), it.maxMinutes());
        }
    }
}
