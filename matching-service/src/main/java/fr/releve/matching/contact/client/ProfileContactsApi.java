package fr.releve.matching.contact.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What profile-service answers to services that may read contacts; asked with this service's own token. */
@Path("/contacts")
@RegisterRestClient(configKey = "profile")
@OidcClientFilter
interface ProfileContactsApi {

    @GET
    Answer contacts(
            @QueryParam("practitioner") Collection<UUID> practitioners,
            @QueryParam("vacancy") Collection<UUID> vacancies,
            @HeaderParam("Releve-Reader") String reader,
            @HeaderParam("Releve-Reader-Role") String role);

    /** By the id of the doctor and of the vacancy. */
    record Answer(Map<UUID, Told> practitioners, Map<UUID, Told> vacancies) {}

    /** A contact as told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(String name, String email, @Nullable String phone) {}
}
