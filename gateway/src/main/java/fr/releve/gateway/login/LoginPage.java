package fr.releve.gateway.login;

import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /connexion} leads through Keycloak and back to where one was; {@code /deconnexion} ends both sessions. */
@Path("/")
@RunOnVirtualThread
@Authenticated
class LoginPage {

    private final Session session;

    LoginPage(Session session) {
        this.session = session;
    }

    @GET
    @Path("connexion")
    public RestResponse<Void> logIn(@RestQuery @Nullable String retour) {
        return RestResponse.seeOther(ReturnAddress.isOurs(retour) ? URI.create(retour) : ownSpace());
    }

    /** Keycloak sends the browser here; by now the login is complete. */
    @GET
    @Path("connexion/retour")
    public RestResponse<Void> back() {
        return RestResponse.seeOther(ownSpace());
    }

    /** The login mechanism has ended the session before this is reached. */
    @GET
    @Path("deconnexion")
    public RestResponse<Void> logOut() {
        return RestResponse.seeOther(URI.create("/"));
    }

    /** Where each kind of account does its work. */
    private URI ownSpace() {
        Set<String> roles = session.roles();
        if (roles.contains(Roles.COORDINATOR) || roles.contains(Roles.ADMINISTRATOR)) {
            return URI.create("/coordination");
        }
        if (roles.contains(Roles.MUNICIPALITY)) {
            return URI.create("/commune");
        }
        if (roles.contains(Roles.PRACTITIONER)) {
            return URI.create("/medecin");
        }
        return URI.create(roles.contains(Roles.SPOUSE) ? "/conjoint" : "/");
    }
}
