package fr.releve.matching.contact.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What profile-service answers to services that may read contacts; asked with this service's own token. */
@Path("/contacts")
@RegisterRestClient(configKey = "profile")
@OidcClientFilter
interface ProfileContactsApi {

    @GET
    @Path("/practitioners/{id}")
    Answer practitioner(
            @PathParam("id") UUID id,
            @HeaderParam("Releve-Reader") String reader,
            @HeaderParam("Releve-Reader-Role") String role);

    @GET
    @Path("/vacancies/{id}")
    Answer vacancy(
            @PathParam("id") UUID id,
            @HeaderParam("Releve-Reader") String reader,
            @HeaderParam("Releve-Reader-Role") String role);

    /** A contact as told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(String name, String email, @Nullable String phone) {}
}
