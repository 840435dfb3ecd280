package fr.releve.profile.joblead.web;

import fr.releve.kit.idempotency.IdempotentCreation;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.kit.web.Versions;
import fr.releve.profile.joblead.JobLead;
import fr.releve.profile.joblead.JobLeads;
import fr.releve.profile.joblead.KeepJobLead;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/job-leads")
@RunOnVirtualThread
class JobLeadResource {

    /** As the crow flies: about 55 km an hour on roads that are 1.3 times as long. A coarse sieve; the matching measures better. */
    private static final double KILOMETRES_A_MINUTE = 0.7;

    private static final int LONGEST_JOURNEY = 240;
    private static final int MOST_TRADES = 20;

    private final JobLeads leads;
    private final Communes communes;
    private final KeepJobLead keepJobLead;
    private final IdempotentCreation creation;
    private final CurrentCaller caller;

    JobLeadResource(
            JobLeads leads,
            Communes communes,
            KeepJobLead keepJobLead,
            IdempotentCreation creation,
            CurrentCaller caller) {
        this.leads = leads;
        this.communes = communes;
        this.keepJobLead = keepJobLead;
        this.creation = creation;
        this.caller = caller;
    }

    /**
     * Open jobs; those about {@code minutes} by road around the commune {@code near}, if both are given.
     *
     * @param rome of these trades only; of all if none is named
     */
    @GET
    @Authenticated
    public Page<JobLeadView> list(
            @RestQuery @Size(max = MOST_TRADES, message = "At most 20 trades at once.") List<String> rome,
            @RestQuery @Nullable String near,
            @RestQuery @Nullable Integer minutes,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var page = PageRequest.of("job-leads?" + rome + near + minutes, limit, after);
        var trades = rome.stream().filter(it -> !it.isBlank()).toList();
        return Page.of(
                find(trades, near, minutes, page), page, it -> List.of(it.id().toString()), JobLeadView::of);
    }

    /** How many {@link #list} leads through. */
    @GET
    @Path("/count")
    @Authenticated
    public JobLeadCount count(
            @RestQuery @Size(max = MOST_TRADES, message = "At most 20 trades at once.") List<String> rome,
            @RestQuery @Nullable String near,
            @RestQuery @Nullable Integer minutes) {
        var trades = rome.stream().filter(it -> !it.isBlank()).toList();
        if (near == null && minutes == null) {
            return new JobLeadCount(leads.countOpen(trades));
        }
        var journey = journey(near, minutes);
        return new JobLeadCount(leads.countOpenNear(trades, journey.from(), journey.kilometres()));
    }

    private List<JobLead> find(List<String> rome, @Nullable String near, @Nullable Integer minutes, PageRequest page) {
        if (near == null && minutes == null) {
            return leads.listOpen(rome, page);
        }
        var journey = journey(near, minutes);
        return leads.listOpenNear(rome, journey.from(), journey.kilometres(), page);
    }

    private Journey journey(@Nullable String near, @Nullable Integer minutes) {
        if (near == null || minutes == null || minutes < 1 || minutes > LONGEST_JOURNEY) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_JOURNEY,
                    near == null ? "near" : "minutes",
                    "Say near which commune, and within how many minutes: 1 to " + LONGEST_JOURNEY + ".");
        }
        return new Journey(communes.named(near, "near"), minutes * KILOMETRES_A_MINUTE);
    }

    private record Journey(Commune from, double kilometres) {}

    /** Open jobs. */
    record JobLeadCount(long count) {}

    @GET
    @Path("/{id}")
    @Authenticated
    public RestResponse<JobLeadView> one(@RestPath UUID id) {
        return answer(leads.get(id));
    }

    @POST
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public RestResponse<JobLeadView> add(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Send a job.") @Valid JobLeadRequest request) {
        var who = caller.get();
        UUID id = creation.once(key, who, "POST /job-leads", request, () -> keepJobLead.add(request.toOffer(), who));
        var lead = leads.get(id);
        return RestResponse.ResponseBuilder.<JobLeadView>created(URI.create("/job-leads/" + id))
                .header("ETag", Versions.tag(lead.version()))
                .entity(JobLeadView.of(lead))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public RestResponse<JobLeadView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Send a job.") @Valid JobLeadRequest request) {
        return answer(keepJobLead.change(id, request.toOffer(), Versions.required(ifMatch), caller.get()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public void remove(@RestPath UUID id) {
        keepJobLead.remove(id, caller.get());
    }

    private static RestResponse<JobLeadView> answer(JobLead it) {
        return Versions.ok(JobLeadView.of(it), it.version());
    }
}
