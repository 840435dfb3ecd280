package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.web.Page;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Proposals, as the matching service tells them to the caller. */
@Path("/")
@RegisterRestClient(configKey = "matching")
@RegisterProvider(TokenRelay.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface MatchingApi {

    @GET
    @Path("placement-statistics")
    Figures.Placements statistics();

    @GET
    @Path("proposals")
    Page<Proposal> proposals(
            @RestQuery @Nullable String status,
            @RestQuery @Nullable UUID vacancy,
            @RestQuery int limit,
            @RestQuery @Nullable String after);

    @GET
    @Path("proposals/{id}")
    Proposal proposal(@RestPath UUID id);

    @POST
    @Path("proposals/{id}/approval")
    Proposal approve(@RestPath UUID id);

    @POST
    @Path("proposals/{id}/rejection")
    Proposal reject(@RestPath UUID id, Proposal.Reason reason);

    @POST
    @Path("proposals/{id}/acceptance")
    Proposal accept(@RestPath UUID id);

    @POST
    @Path("proposals/{id}/refusal")
    Proposal refuse(@RestPath UUID id, Proposal.Reason reason);

    @GET
    @Path("proposals/{id}/contacts")
    Proposal.Contacts contacts(@RestPath UUID id);

    /** Doctors who could come, best first. */
    @GET
    @Path("vacancies/{id}/candidates")
    Page<Prospect> candidates(@RestPath UUID id, @RestQuery int limit, @RestQuery @Nullable String after);

    @GET
    @Path("practitioners/{id}/opportunities")
    Page<Prospect> opportunities(@RestPath UUID id, @RestQuery int limit, @RestQuery @Nullable String after);

    /** Who could come if the need were as described. */
    @POST
    @Path("vacancies/what-if")
    Forecast whatIf(Forecast.Question question);

    /** Why a doctor is not proposed for a need. */
    @GET
    @Path("practitioners/{id}/why-not")
    Obstacles whyNot(@RestPath UUID id, @RestQuery UUID vacancy);

    @GET
    @Path("plans/current")
    Plan plan();

    @GET
    @Path("rules")
    Page<ReferenceRule> rules(@RestQuery int limit);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return Answers.lenient(strict);
    }

    @Blocking
    @ClientExceptionMapper
    static @Nullable RuntimeException refusal(Response answer) {
        return Answers.refusal(answer);
    }
}
