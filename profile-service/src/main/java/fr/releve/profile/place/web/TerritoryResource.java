package fr.releve.profile.place.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.kit.web.Versions;
import fr.releve.profile.place.DecidePriority;
import fr.releve.profile.place.Territories;
import fr.releve.profile.place.Territory;
import fr.releve.profile.text.TextLimits;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/territories")
@RunOnVirtualThread
class TerritoryResource {

    private final Territories territories;
    private final DecidePriority decidePriority;
    private final CurrentCaller caller;

    TerritoryResource(Territories territories, DecidePriority decidePriority, CurrentCaller caller) {
        this.territories = territories;
        this.decidePriority = decidePriority;
        this.caller = caller;
    }

    @GET
    @PermitAll
    public Page<TerritoryView> list(
            @RestQuery @DefaultValue("false") boolean priority,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var page = PageRequest.of("territories?" + priority, limit, after);
        return Page.of(territories.list(priority, page), page, it -> List.of(it.name(), it.siren()), TerritoryView::of);
    }

    @GET
    @PermitAll
    @Path("/{siren}")
    public RestResponse<TerritoryView> one(@RestPath String siren) {
        return answer(territories.get(siren));
    }

    @PUT
    @Path("/{siren}/priority")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public RestResponse<TerritoryView> decide(
            @RestPath String siren, @NotNull(message = "Send a decision.") @Valid PriorityRequest request) {
        return answer(decidePriority.handle(siren, request.priority(), request.reason(), caller.get()));
    }

    private static RestResponse<TerritoryView> answer(Territory it) {
        return Versions.ok(TerritoryView.of(it), it.version());
    }

    /** @param reason needed for a priority */
    record PriorityRequest(
            @NotNull(message = "Say true or false.") Boolean priority,

            @Nullable @Size(max = TextLimits.REASON, message = TextLimits.REASON_SAID)
            String reason) {}

    record TerritoryView(
            String siren,
            String name,
            String departement,
            int population,
            double latitude,
            double longitude,
            boolean priority,
            @Nullable String priorityReason) {

        static TerritoryView of(Territory it) {
            return new TerritoryView(
                    it.siren(),
                    it.name(),
                    it.departement(),
                    it.population(),
                    it.latitude(),
                    it.longitude(),
                    it.prioritySlot().isPresent(),
                    it.priorityReason().orElse(null));
        }
    }
}
