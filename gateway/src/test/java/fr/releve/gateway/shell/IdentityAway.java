package fr.releve.gateway.shell;

import io.quarkus.oidc.OIDCException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Ends as whatever has to know who asks does while the identity server is away. */
@Path("/identite-absente")
@PermitAll
public class IdentityAway {

    @GET
    public String ask() {
        throw new OIDCException("OIDC Server is not available");
    }
}
