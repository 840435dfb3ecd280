package fr.releve.matching.plan.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.plan.question.ReadCurrentPlan;
import fr.releve.matching.plan.question.ReadPreferenceCurve;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The plan that stands. */
@Path("/plans")
@RunOnVirtualThread
public class PlanResource {

    /** Seconds in which a curve is made. */
    private static final int SOON = 15;

    private final ReadCurrentPlan read;
    private final ReadPreferenceCurve readCurve;
    private final CurrentCaller caller;

    public PlanResource(ReadCurrentPlan read, ReadPreferenceCurve readCurve, CurrentCaller caller) {
        this.read = read;
        this.readCurve = readCurve;
        this.caller = caller;
    }

    @GET
    @Path("/current")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public PlanView current() {
        return PlanView.of(read.handle(caller.get()));
    }

    /** 202 while the first curve is being made. */
    @GET
    @Path("/preference-curve")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public RestResponse<CurveView> preferenceCurve() {
        return readCurve
                .handle()
                .map(it -> RestResponse.ok(CurveView.of(it)))
                .orElseGet(() -> ResponseBuilder.create(RestResponse.Status.ACCEPTED, CurveView.NONE)
                        .header(HttpHeaders.RETRY_AFTER, SOON)
                        .build());
    }
}
