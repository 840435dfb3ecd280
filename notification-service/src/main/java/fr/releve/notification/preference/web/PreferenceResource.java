package fr.releve.notification.preference.web;

import static fr.releve.kit.security.Roles.ADMINISTRATOR;
import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.notification.preference.ChooseRhythms;
import fr.releve.notification.preference.Preferences;
import fr.releve.notification.preference.Rhythm;
import fr.releve.notification.wording.Concern;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often the caller wants to be written to; nothing is written to spouses. */
@Path("/notification-preferences")
@Tag(name = "notifications")
@RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR, ADMINISTRATOR})
@RunOnVirtualThread
class PreferenceResource {

    private final Preferences preferences;
    private final ChooseRhythms choose;
    private final CurrentCaller caller;

    PreferenceResource(Preferences preferences, ChooseRhythms choose, CurrentCaller caller) {
        this.preferences = preferences;
        this.choose = choose;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "For each concern whether mails come each time, once a day or never")
    public Map<Concern, Rhythm> read() {
        return preferences.of(caller.get().account()).all();
    }

    @PUT
    @Operation(summary = "Choose for the concerns that are named; the others stay as they are")
    public Map<Concern, Rhythm> choose(@NotNull(message = "A choice is wanted.") Map<Concern, @NotNull Rhythm> wanted) {
        return choose.handle(wanted, caller.get()).all();
    }
}
