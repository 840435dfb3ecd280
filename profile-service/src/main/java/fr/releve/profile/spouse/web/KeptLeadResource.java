package fr.releve.profile.spouse.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Page;
import fr.releve.profile.spouse.KeepLead;
import fr.releve.profile.spouse.KeptLead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The jobs that a spouse keeps in sight, for themself only. */
@Path("/spouses/{id}/job-leads")
@RunOnVirtualThread
@RolesAllowed(Roles.SPOUSE)
class KeptLeadResource {

    private final KeepLead keepLead;
    private final CurrentCaller caller;

    KeptLeadResource(KeepLead keepLead, CurrentCaller caller) {
        this.keepLead = keepLead;
        this.caller = caller;
    }

    /** Newest first, all of them. */
    @GET
    public Page<KeptLeadView> list(@RestPath UUID id) {
        return new Page<>(
                keepLead.list(id, caller.get()).stream().map(KeptLeadView::of).toList(), null);
    }

    @PUT
    @Path("/{jobLead}")
    public KeptLeadView keep(
            @RestPath UUID id,
            @RestPath UUID jobLead,
            @NotNull(message = "Say how far you have come with it.") @Valid KeepRequest request) {
        return KeptLeadView.of(keepLead.handle(id, jobLead, request.state(), caller.get()));
    }

    @DELETE
    @Path("/{jobLead}")
    public void drop(@RestPath UUID id, @RestPath UUID jobLead) {
        keepLead.drop(id, jobLead, caller.get());
    }

    record KeepRequest(
            @NotNull(message = "Say KEPT, APPLIED or FOUND.")
            KeptLead.State state) {}

    record KeptLeadView(UUID jobLead, KeptLead.State state, Instant changedAt) {

        static KeptLeadView of(KeptLead it) {
            return new KeptLeadView(it.jobLeadId(), it.state(), it.changedAt());
        }
    }
}
