package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Notice;
import fr.releve.kit.security.Roles;
import io.quarkus.oidc.OidcSession;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * {@code /medecin/dossier/retrait}: a doctor leaves Relève and has everything erased, be it the account alone. The session ends here; the
 * one at the identity server ends with the account, which the profile service has deleted.
 */
@Path("/medecin/dossier/retrait")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
class LeavePage {

    private static final String FILE = "/medecin/dossier";

    private final ProfileApi profile;
    private final DoctorFile file;
    private final OidcSession session;

    LeavePage(@RestClient ProfileApi profile, DoctorFile file, OidcSession session) {
        this.profile = profile;
        this.file = file;
        this.session = session;
    }

    /** @param compris ticked by who has read what is erased: it cannot be undone */
    @POST
    public RestResponse<Object> leave(@RestForm @DefaultValue("false") boolean compris) {
        if (!compris) {
            return Notice.failed(FILE, "leave-unread");
        }
        try {
            file.find().ifPresentOrElse(it -> profile.leave(it.id()), profile::closeAccount);
        } catch (ServiceProblem refused) {
            return Notice.failed(FILE, refused.slug());
        }
        session.logout().await().indefinitely();
        return Notice.done("/", "efface");
    }
}
