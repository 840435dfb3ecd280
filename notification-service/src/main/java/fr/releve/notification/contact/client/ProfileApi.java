package fr.releve.notification.contact.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The part of profile-service's interface that is needed here, called with the service's own token. */
@RegisterRestClient(configKey = "profile")
@OidcClientFilter
interface ProfileApi {

    /** @param reader to whom it is shown, and {@code role} as which; null if it is for this service's own use */
    @GET
    @Path("/contacts/practitioners/{id}")
    ContactAnswer practitioner(
            @RestPath UUID id,
            @RestHeader("Releve-Reader") @Nullable String reader,
            @RestHeader("Releve-Reader-Role") @Nullable String role);

    /** @param reader to whom it is shown, and {@code role} as which; null if it is for this service's own use */
    @GET
    @Path("/contacts/vacancies/{id}")
    ContactAnswer host(
            @RestPath UUID id,
            @RestHeader("Releve-Reader") @Nullable String reader,
            @RestHeader("Releve-Reader-Role") @Nullable String role);

    @GET
    @Path("/vacancies/{id}")
    VacancyAnswer vacancy(@RestPath UUID id);

    @GET
    @Path("/communes/{insee}")
    CommuneAnswer commune(@RestPath String insee);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ContactAnswer(
            String name,
            String email,
            @Nullable String phone,
            @Nullable String account,
            @Nullable String locale) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record VacancyAnswer(String title, String commune, Practice practice) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Practice(String name) {}
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CommuneAnswer(String name) {}
}
