package fr.releve.matching.placement.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.placement.DeclineExtension;
import fr.releve.matching.placement.ExtendPlacement;
import fr.releve.matching.proposal.web.Expected;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** More half-days for a placement: asked for by one side, agreed to or declined by the other. */
@Path("/placements/{id}")
@RunOnVirtualThread
@RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
class ExtensionResource {

    private final ExtendPlacement extend;
    private final DeclineExtension decline;
    private final CurrentCaller caller;

    ExtensionResource(ExtendPlacement extend, DeclineExtension decline, CurrentCaller caller) {
        this.extend = extend;
        this.decline = decline;
        this.caller = caller;
    }

    /** Asks for more half-days, or agrees to those that the other side asked for by naming the same. */
    @POST
    @Path("/extension")
    public RestResponse<PlacementView> extend(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Extension it) {
        return PlacementResource.answer(extend.handle(id, it.halfDays(), Expected.version(ifMatch), caller.get()));
    }

    /** Leaves the placement as it is, though the other side asked for more. */
    @POST
    @Path("/extension-refusal")
    public RestResponse<PlacementView> decline(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return PlacementResource.answer(decline.handle(id, Expected.version(ifMatch), caller.get()));
    }

    /** Half-days beyond those agreed. */
    public record Extension(
            @NotNull(message = "Which half-days?") HalfDays halfDays) {}
}
