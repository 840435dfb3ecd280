package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.web.Page;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** People, needs and places, as the profile service tells them to the caller. */
@Path("/")
@RegisterRestClient(configKey = "profile")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(LanguageRelay.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ProfileApi {

    @GET
    @Path("communes")
    Page<Place.Commune> communes(
            @RestQuery @Nullable String q, @RestQuery int limit, @RestQuery @Nullable String after);

    @GET
    @Path("communes/{insee}")
    Place.Commune commune(@RestPath String insee);

    @GET
    @Path("territories")
    Page<Place.Territory> territories(@RestQuery int limit, @RestQuery @Nullable String after);

    @GET
    @Path("territories/{siren}/statistics")
    Figures.Own statisticsOf(@RestPath String siren);

    @GET
    @Path("statistics")
    Figures.People statistics();

    @GET
    @Path("vacancies")
    Page<Vacancy> vacancies(
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String specialty,
            @RestQuery int limit,
            @RestQuery @Nullable String after);

    /** @param current those alone for which somebody may come, or that wait to be published */
    @GET
    @Path("vacancies/mine")
    Page<Vacancy> myVacancies(@RestQuery boolean current, @RestQuery int limit, @RestQuery @Nullable String after);

    @GET
    @Path("vacancies/{id}")
    Vacancy vacancy(@RestPath UUID id);

    /** The first line first. */
    @GET
    @Path("vacancies/{id}/history")
    List<Vacancy.Line> vacancyHistory(@RestPath UUID id);

    @POST
    @Path("vacancies")
    Vacancy post(@HeaderParam("Idempotency-Key") String key, Vacancy.Draft draft);

    @PUT
    @Path("vacancies/{id}")
    Vacancy change(@RestPath UUID id, @HeaderParam("If-Match") String version, Vacancy.Draft draft);

    @POST
    @Path("vacancies/{id}/cancellation")
    Vacancy cancel(@RestPath UUID id, Proposal.Reason reason);

    @POST
    @Path("vacancies/{id}/{step}")
    Vacancy move(@RestPath UUID id, @RestPath String step);

    /**
     * @param sort {@code NAME} or {@code END}
     * @param skip how many to leave out
     */
    @GET
    @Path("practitioners")
    Page<Practitioner> practitioners(
            @RestQuery boolean attested,
            @RestQuery String q,
            @RestQuery @Nullable String category,
            @RestQuery String sort,
            @RestQuery int skip,
            @RestQuery int limit);

    /** As {@link #practitioners}: how many there are. */
    @GET
    @Path("practitioners/count")
    Practitioner.Count countPractitioners(
            @RestQuery boolean attested, @RestQuery String q, @RestQuery @Nullable String category);

    @GET
    @Path("practitioners")
    Page<Practitioner.Named> named(@RestQuery("id") Collection<UUID> ids, @RestQuery int limit);

    @GET
    @Path("practitioners/{id}")
    Practitioner.Named named(@RestPath UUID id);

    @GET
    @Path("practitioners/me")
    Practitioner me();

    @GET
    @Path("practitioners/{id}")
    Practitioner practitioner(@RestPath UUID id);

    @POST
    @Path("practitioners")
    Practitioner register(@HeaderParam("Idempotency-Key") String key, Practitioner.Draft draft);

    @PUT
    @Path("practitioners/{id}")
    Practitioner change(@RestPath UUID id, @HeaderParam("If-Match") String version, Practitioner.Draft draft);

    @POST
    @Path("practitioners/{id}/attestation")
    Practitioner attest(@RestPath UUID id, @HeaderParam("If-Match") String version, Practitioner.Attestation seen);

    @POST
    @Path("practitioners/{id}/attestation-refusal")
    Practitioner refuse(@RestPath UUID id, @HeaderParam("If-Match") String version, Practitioner.Refusal refused);

    @DELETE
    @Path("practitioners/{id}")
    void leave(@RestPath UUID id);

    /** Those of each kind that were handed in last. */
    @GET
    @Path("practitioners/{id}/documents")
    List<Paper> papers(@RestPath UUID id);

    /** In place of what there was of this kind; a file goes through without being read as a whole. */
    @POST
    @Path("practitioners/{id}/documents")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    Paper handIn(@RestPath UUID id, @RestQuery String kind, @RestQuery @Nullable LocalDate validUntil, File content);

    @DELETE
    @Path("practitioners/{id}/documents/{paper}")
    void takeBack(@RestPath UUID id, @RestPath UUID paper);

    @GET
    @Path("practitioners/{id}/availability")
    Practitioner.Availability availability(@RestPath UUID id);

    @PUT
    @Path("practitioners/{id}/availability")
    Practitioner.Availability offer(
            @RestPath UUID id, @HeaderParam("If-Match") String version, Practitioner.Offer offer);

    @POST
    @Path("practitioners/{id}/spouse-invitations")
    Household.Invitation inviteSpouse(@RestPath UUID id);

    /** Only while doctor and spouse both agreed. */
    @GET
    @Path("practitioners/{id}/household")
    Household.Search household(@RestPath UUID id);

    @PUT
    @Path("practitioners/{id}/household")
    Household.Search show(@RestPath UUID id, Household.Show shown);

    @GET
    @Path("spouses/me")
    Household.Spouse spouse();

    @POST
    @Path("spouses")
    Household.Spouse join(@HeaderParam("Idempotency-Key") String key, Household.Join join);

    @PUT
    @Path("spouses/{id}")
    Household.Spouse wish(@RestPath UUID id, @HeaderParam("If-Match") String version, Household.Wishes wishes);

    @DELETE
    @Path("spouses/{id}")
    void withdraw(@RestPath UUID id);

    /** All of them, newest first. */
    @GET
    @Path("spouses/{id}/job-leads")
    Page<Household.Kept> keptLeads(@RestPath UUID id);

    @PUT
    @Path("spouses/{id}/job-leads/{lead}")
    Household.Kept keep(@RestPath UUID id, @RestPath UUID lead, Household.KeepRequest state);

    @DELETE
    @Path("spouses/{id}/job-leads/{lead}")
    void drop(@RestPath UUID id, @RestPath UUID lead);

    @GET
    @Path("job-leads/{id}")
    Household.JobLead jobLead(@RestPath UUID id);

    /** @param romes of these trades only; of all if none is named */
    @GET
    @Path("job-leads")
    Page<Household.JobLead> jobLeads(
            @RestQuery("rome") Collection<String> romes,
            @RestQuery @Nullable String near,
            @RestQuery @Nullable Integer minutes,
            @RestQuery int limit,
            @RestQuery @Nullable String after);

    /** As {@link #jobLeads}: how many there are. */
    @GET
    @Path("job-leads/count")
    Household.JobLeadCount countJobLeads(
            @RestQuery("rome") Collection<String> romes, @RestQuery String near, @RestQuery int minutes);

    /** Of whom there is no file. */
    @DELETE
    @Path("account")
    void closeAccount();

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
