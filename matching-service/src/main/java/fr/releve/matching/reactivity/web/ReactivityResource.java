package fr.releve.matching.reactivity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.reactivity.Reactivities;
import fr.releve.matching.reactivity.Reactivity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How hosts answer, for everybody, and for themselves. */
@Path("/")
@RunOnVirtualThread
public class ReactivityResource {

    private final Reactivities reactivities;
    private final CurrentCaller caller;

    public ReactivityResource(Reactivities reactivities, CurrentCaller caller) {
        this.reactivities = reactivities;
        this.caller = caller;
    }

    /** The caller's own. */
    @GET
    @Path("/reactivity")
    @RolesAllowed(Roles.MUNICIPALITY)
    public ReactivityView own() {
        return ReactivityView.of(reactivities.ofHost(caller.get().account()));
    }

    @GET
    @Path("/vacancies/{id}/reactivity")
    @PermitAll
    public ReactivityView vacancy(@RestPath UUID id) {
        return ReactivityView.of(reactivities.ofVacancy(id));
    }

    @GET
    @Path("/territories/{siren}/reactivity")
    @PermitAll
    public ReactivityView territory(@RestPath String siren) {
        return ReactivityView.of(reactivities.ofTerritory(siren));
    }

    /**
     * In words, and in figures where there are enough of them.
     *
     * @param share whole percent of the offers that were answered
     * @param offers of the last year that were answered, or whose time is over
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReactivityView(
            String text,
            @Nullable Long share,
            @Nullable Long medianHours,
            @Nullable Long offers) {

        static ReactivityView of(Reactivity it) {
            return new ReactivityView(
                    it.words(),
                    it.isTelling() ? it.share() : null,
                    it.isTelling() && it.answered() > 0 ? it.median().toHours() : null,
                    it.isTelling() ? it.offers() : null);
        }
    }
}
