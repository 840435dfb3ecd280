package fr.releve.notification.answer.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The part of matching-service's interface that is needed here, called with the service's own token. */
@RegisterRestClient(configKey = "matching")
@OidcClientFilter
interface MatchingApi {

    @POST
    @Path("/proposals/{id}/relayed-answers")
    void answer(@RestPath UUID id, RelayedAnswer answer);

    @POST
    @Path("/placements/{id}/relayed-completions")
    void completed(@RestPath UUID id, RelayedCompletion completion);

    @POST
    @Path("/placements/{id}/relayed-extension-answers")
    void extension(@RestPath UUID id, RelayedExtensionAnswer answer);

    /** @param account who answers */
    record RelayedAnswer(String account, String answer) {}

    /** @param type of the problem; null where the answer names none */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refusal(@Nullable String type) {}

    /** @param account who says that it took place */
    record RelayedCompletion(String account) {}

    /**
     * @param account who answers
     * @param halfDays {@code 2026-12-01:AM}
     */
    record RelayedExtensionAnswer(String account, String answer, List<String> halfDays) {}
}
