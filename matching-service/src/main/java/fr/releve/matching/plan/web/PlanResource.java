package fr.releve.matching.plan.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.plan.question.ReadCurrentPlan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The plan that stands. */
@Path("/plans")
@RunOnVirtualThread
public class PlanResource {

    private final ReadCurrentPlan read;
    private final CurrentCaller caller;

    public PlanResource(ReadCurrentPlan read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Path("/current")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public PlanView current() {
        return PlanView.of(read.handle(caller.get()));
    }
}
