package fr.releve.kit.problem;

import fr.releve.kit.web.PageRequest;
import fr.releve.kit.web.Versions;
import io.quarkus.oidc.OIDCException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A resource with every way to go wrong. */
@Path("/things")
@PermitAll
public class ThingsResource {

    record Part(
            @Max(value = 9, message = "A part weighs 9 kg at most.")
            int weight) {}

    enum Colour {
        GREEN,
        AMBER
    }

    record Thing(
            @NotBlank(message = "A thing has a name.") String name,
            @Nullable LocalDate from,
            @Nullable Colour colour,
            @Nullable List<@Valid Part> parts) {}

    @POST
    public String create(@Valid Thing thing) {
        return thing.name();
    }

    @POST
    @Path("/form")
    public String fill(@RestForm String name) {
        return name;
    }

    @PUT
    public String change(@HeaderParam("If-Match") @Nullable String ifMatch, Thing thing) {
        Versions.mustBeCurrent(Versions.required(ifMatch), 3);
        return thing.name();
    }

    @GET
    public String list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String after) {
        return String.valueOf(PageRequest.of("things", limit, after).limit());
    }

    @GET
    @Path("/secret")
    @RolesAllowed("nobody")
    public String secret() {
        return "secret";
    }

    @GET
    @Path("/busy")
    public String busy() {
        throw new Busy(503, ProblemKind.OVERLOADED, "Too many ask for things.");
    }

    @GET
    @Path("/nobody-known")
    public String nobodyKnown() {
        throw new OIDCException("OIDC Server is not available");
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("password=hunter2");
    }
}
