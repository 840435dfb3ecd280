package fr.releve.profile.account.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.releve.kit.security.Roles;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What of Keycloak's administration is used, with this service's own account. */
@Path("/admin/realms/releve/users")
@RegisterRestClient(configKey = "identity")
@OidcClientFilter
interface KeycloakApi {

    /**
     * All of the realm, in a fixed order; those of services Keycloak leaves out by itself.
     *
     * @param brief without their attributes
     */
    @GET
    List<User> users(
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);

    /** Those of its groups and those that others bring along, too. */
    @GET
    @Path("/{id}/role-mappings/realm/composite")
    List<Role> roles(@PathParam("id") String id);

    /** What the account itself was given. */
    @GET
    @Path("/{id}/role-mappings")
    Mappings mappings(@PathParam("id") String id);

    /** What they bring along of clients' roles is not told of the account. */
    @GET
    @Path("/{id}/groups")
    List<Group> groups(@PathParam("id") String id);

    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    /** A role that an account holds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Role(String name) {

        /** Those of a doctor or a spouse, and what Keycloak gives everybody. */
        private static final Set<String> ANYBODYS =
                Set.of(Roles.PRACTITIONER, Roles.SPOUSE, "default-roles-releve", "offline_access", "uma_authorization");

        /** Any other is the operator's. */
        boolean isAnybodys() {
            return ANYBODYS.contains(name);
        }
    }

    /** Of accounts: the operator's alone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(String id) {}

    /** @param clientMappings roles of clients, such as the administration of the realm; null for none */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mappings(@Nullable Map<String, Object> clientMappings) {

        /** Whoever registered by oneself has no role of a client. */
        boolean managesKeycloak() {
            return clientMappings != null && !clientMappings.isEmpty();
        }
    }

    /**
     * @param username of people their address
     * @param createdTimestamp milliseconds since 1970; null if Keycloak does not know
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(String id, String username, @Nullable Long createdTimestamp) {

        private static final String OF_A_SERVICE = "service-account-";

        boolean isOfSomebody() {
            return !username.startsWith(OF_A_SERVICE);
        }

        boolean madeBefore(Instant moment) {
            return createdTimestamp != null && createdTimestamp < moment.toEpochMilli();
        }
    }
}
