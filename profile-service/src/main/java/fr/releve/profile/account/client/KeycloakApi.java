package fr.releve.profile.account.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What of Keycloak's administration is used, with this service's own account. */
@Path("/admin/realms/releve/users/{id}")
@RegisterRestClient(configKey = "identity")
@OidcClientFilter
interface KeycloakApi {

    /** Those of its groups and those that others bring along, too. */
    @GET
    @Path("/role-mappings/realm/composite")
    List<Role> roles(@PathParam("id") String id);

    @DELETE
    void delete(@PathParam("id") String id);

    /** A role that an account holds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Role(String name) {}
}
