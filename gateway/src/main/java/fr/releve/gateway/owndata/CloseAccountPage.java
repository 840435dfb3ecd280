package fr.releve.gateway.owndata;

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

/** {@code /mes-donnees/retrait}: who opened an account and made no file of it has the account ended. The session ends here. */
@Path("/mes-donnees/retrait")
@RunOnVirtualThread
@RolesAllowed({Roles.PRACTITIONER, Roles.SPOUSE})
class CloseAccountPage {

    private static final String OWN_DATA = "/mes-donnees";

    private final ProfileApi profile;
    private final OidcSession session;

    CloseAccountPage(@RestClient ProfileApi profile, OidcSession session) {
        this.profile = profile;
        this.session = session;
    }

    /** @param compris ticked by who has read what is erased: it cannot be undone */
    @POST
    public RestResponse<Object> close(@RestForm @DefaultValue("false") boolean compris) {
        if (!compris) {
            return Notice.failed(OWN_DATA, "leave-unread");
        }
        try {
            profile.closeAccount();
        } catch (ServiceProblem refused) {
            return Notice.failed(OWN_DATA, refused.slug());
        }
        session.logout().await().indefinitely();
        return Notice.done("/", "efface");
    }
}
