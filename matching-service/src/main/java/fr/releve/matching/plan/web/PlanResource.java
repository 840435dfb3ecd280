package fr.releve.matching.plan.web;

import fr.releve.kit.security.Roles;
import fr.releve.matching.plan.Summaries;
import fr.releve.matching.plan.Summary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The plan that stands. */
@Path("/plans")
@RunOnVirtualThread
public class PlanResource {

    private final Summaries summaries;

    public PlanResource(Summaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @Path("/current")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Summary current() {
        return summaries.current();
    }
}
