package fr.releve.profile.spouse.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.spouse.ReadHousehold;
import fr.releve.profile.spouse.ShowNeeds;
import fr.releve.profile.spouse.Spouse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
    private final ShowNeeds showNeeds;
    private final CurrentCaller caller;

    HouseholdResource(ReadHousehold read, ShowNeeds showNeeds, CurrentCaller caller) {
        this.read = read;
        this.showNeeds = showNeeds;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.PRACTITIONER)
    public HouseholdView household(@RestPath UUID id) {
        return HouseholdView.of(read.handle(id, caller.get()));
    }

    /** Whether the spouse sees which needs suit the doctor. */
    @PUT
    @RolesAllowed(Roles.PRACTITIONER)
    public HouseholdView show(
            @RestPath UUID id, @NotNull(message = "Send what the spouse may see.") @Valid HouseholdRequest request) {
        return HouseholdView.of(showNeeds.handle(id, request.needsShown(), caller.get()));
    }

    record HouseholdRequest(
            @NotNull(message = "Say whether the spouse sees which needs suit you.")
            Boolean needsShown) {}

    /**
     * What the doctor knows of it.
     *
     * @param romeCodes trades, ROME 4.0
     * @param needsShown the spouse sees which needs suit the doctor
     */
    record HouseholdView(Set<String> romeCodes, int maxMinutes, boolean needsShown) {

        static HouseholdView of(Spouse it) {
            var wishes = it.wishes();
            return new HouseholdView(new TreeSet<>(wishes.romeCodes()), wishes.maxMinutes(), it.seesNeeds());
        }
    }
}
