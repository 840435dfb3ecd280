package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.web.CountedPage;
import fr.releve.kit.web.Page;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
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

    /** In one answer what the first page of a doctor or a host is made of. */
    @GET
    @Path("underway")
    Underway underway();

    /** The stretch of what waits for the caller's decision in which one of them stands. */
    @GET
    @Path("proposals/queue")
    DecisionQueue queue(
            @RestQuery String order,
            @RestQuery boolean urgent,
            @RestQuery boolean priority,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable UUID at,
            @RestQuery int limit);

    @GET
    @Path("proposals/{id}")
    Proposal proposal(@RestPath UUID id);

    @GET
    @Path("proposals/{id}/dossier")
    Dossier dossier(@RestPath UUID id);

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

    /** By proposal, of those that the caller and the other side have agreed to; at most 40 at once. */
    @GET
    @Path("proposals/contacts")
    Map<UUID, Proposal.Contacts> contacts(@RestQuery List<UUID> id);

    /** @param order {@code NEWEST}, {@code OLDEST}, {@code SOONEST} or {@code LATEST} */
    @GET
    @Path("placements")
    CountedPage<Placement> placements(
            @RestQuery @Nullable String status,
            @RestQuery String order,
            @RestQuery int limit,
            @RestQuery @Nullable String after);

    @GET
    @Path("placements/{id}")
    Placement placement(@RestPath UUID id);

    /** The PDF; its entity tag is the hash that a signature names. */
    @GET
    @Path("placements/{id}/contract")
    @Produces("application/pdf")
    RestResponse<byte[]> contract(@RestPath UUID id);

    /** As {@link #contract}, of the amendment that an extension makes. */
    @GET
    @Path("placements/{id}/amendment")
    @Produces("application/pdf")
    RestResponse<byte[]> amendment(@RestPath UUID id);

    @POST
    @Path("placements/{id}/amendment-signature")
    Placement signAmendment(@RestPath UUID id, Placement.Signature signature);

    @POST
    @Path("placements/{id}/signature")
    Placement sign(@RestPath UUID id, Placement.Signature signature);

    @POST
    @Path("placements/{id}/ordre-answer")
    Placement ordreAnswered(@RestPath UUID id, Placement.OrdreAnswer answer);

    @POST
    @Path("placements/{id}/completion")
    Placement completed(@RestPath UUID id);

    /**
     * @param step {@code transmission} or {@code amendment-transmission}
     * @param version of what was read: of a later extension it is refused
     */
    @POST
    @Path("placements/{id}/{step}")
    Placement sent(
            @RestPath UUID id,
            @RestPath String step,
            @HeaderParam("If-Match") @Nullable String version,
            Placement.Proof proof);

    /**
     * @param step {@code extension-refusal}
     * @param version of what was read: of a later extension it is refused
     */
    @POST
    @Path("placements/{id}/{step}")
    Placement move(@RestPath UUID id, @RestPath String step, @HeaderParam("If-Match") @Nullable String version);

    /** @param step {@code cancellation}, {@code interruption} or {@code no-show} */
    @POST
    @Path("placements/{id}/{step}")
    Placement move(@RestPath UUID id, @RestPath String step, Proposal.Reason reason);

    /**
     * Asks for more half-days, or agrees to those that the other side asked for by naming the same.
     *
     * @param version of the wish that was read; null where none is answered
     */
    @POST
    @Path("placements/{id}/extension")
    Placement extend(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String version, Placement.Extension more);

    @GET
    @Path("vacancies/{id}/outlook")
    Outlook outlook(@RestPath UUID id);

    /** How far needs have found their doctors; 50 at most at once. */
    @GET
    @Path("vacancies/filled")
    Filled filled(@RestQuery("vacancy") Collection<UUID> vacancies);

    /** How far published needs have found their doctors, from today on; those to which nobody comes are left out. */
    @GET
    @Path("vacancies/filled/published")
    Page<Filled.OfNeed> filledOfPublished(@RestQuery int limit, @RestQuery @Nullable String after);

    @GET
    @Path("vacancies/{id}/relay")
    Reserve.Relay relay(@RestPath UUID id);

    /** The caller's own. */
    @GET
    @Path("reactivity")
    Reactivity reactivity();

    @GET
    @Path("vacancies/{id}/reactivity")
    Reactivity reactivity(@RestPath UUID id);

    @GET
    @Path("territories/{siren}/reactivity")
    Reactivity reactivityOf(@RestPath String siren);

    /** Not known before the first plan. */
    @GET
    @Path("territories/{siren}/cover")
    Figures.Cover coverOf(@RestPath String siren);

    @GET
    @Path("practitioners/{id}/opportunities")
    Page<Prospect> opportunities(@RestPath UUID id, @RestQuery int limit, @RestQuery @Nullable String after);

    @GET
    @Path("practitioners/{id}/opportunities/{vacancy}")
    Prospect opportunity(@RestPath UUID id, @RestPath UUID vacancy);

    /** Only while doctor and spouse both agreed to that. */
    @GET
    @Path("spouses/{id}/needs")
    Household.Needs partnerNeeds(@RestPath UUID id);

    /** Who could come if the need were as described. */
    @POST
    @Path("vacancies/what-if")
    Forecast whatIf(Forecast.Question question);

    /** Who could come if a need were different; nothing is published. */
    @POST
    @Path("vacancies/{id}/what-if")
    Forecast whatIf(@RestPath UUID id, Forecast.Change change);

    /** Why a doctor is not proposed for a need. */
    @GET
    @Path("practitioners/{id}/why-not")
    Obstacles whyNot(@RestPath UUID id, @RestQuery UUID vacancy);

    @GET
    @Path("plans/current")
    Plan plan();

    /** Without points while the first curve is being made. */
    @GET
    @Path("plans/preference-curve")
    PreferenceCurve preferenceCurve();

    /**
     * Days are of Paris.
     *
     * @param order {@code NEWEST} or {@code OLDEST}
     */
    @GET
    @Path("journal")
    Page<Journal.Line> journal(
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String until,
            @RestQuery String order,
            @RestQuery int limit,
            @RestQuery @Nullable String after);

    /** As {@link #journal}: how many lines there are, up to 10,000. */
    @GET
    @Path("journal/count")
    Journal.Count journalCount(
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String until);

    /** Every row of a rule, the first first. */
    @GET
    @Path("rules")
    Page<ReferenceRule> rows(@RestQuery String code, @RestQuery int limit, @RestQuery @Nullable String after);

    /** From when to when each row counts, by code, then the earliest first; of every rule if none is named. */
    @GET
    @Path("rules/periods")
    Page<ReferenceRule.Period> periods(
            @RestQuery @Nullable String code, @RestQuery int limit, @RestQuery @Nullable String after);

    @PUT
    @Path("rules")
    ReferenceRule change(ReferenceRule.Wish wish);

    /** What the service keeps of the caller, by kind; of each list the first. */
    @GET
    @Path("own-data")
    Map<String, Kept> ownData(@RestQuery int most);

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
