package fr.releve.gateway.login;

import fr.releve.gateway.traffic.ReturnAddress;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /connexion} leads through Keycloak and back to where one was; {@code /deconnexion} ends both sessions. */
@Path("/")
@RunOnVirtualThread
@Authenticated
class LoginPage {

    private final OwnSpace own;

    LoginPage(OwnSpace own) {
        this.own = own;
    }

    @GET
    @Path("connexion")
    public RestResponse<Void> logIn(@RestQuery @Nullable String retour) {
        return RestResponse.seeOther(ReturnAddress.isOurs(retour) ? URI.create(retour) : own.address());
    }

    /** Keycloak sends the browser here; by now the login is complete. */
    @GET
    @Path("connexion/retour")
    public RestResponse<Void> back() {
        return RestResponse.seeOther(own.address());
    }

    /** The login mechanism has ended the session before this is reached. */
    @GET
    @Path("deconnexion")
    public RestResponse<Void> logOut() {
        return RestResponse.seeOther(URI.create("/"));
    }
}
