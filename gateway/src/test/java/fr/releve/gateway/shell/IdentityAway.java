package fr.releve.gateway.shell;

import io.quarkus.oidc.OIDCException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Ends as whatever has to know who asks does while the identity server is away. */
@Path("/identite-absente")
@PermitAll
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class IdentityAway {

    @GET
    public String ask() {
        throw new OIDCException("OIDC Server is not available");
    }
}
