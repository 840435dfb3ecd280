package fr.releve.gateway.coordination;

import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.placement.PlacementStates;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/placements}: what both sides have agreed to, and how far it has come. */
@Path("/coordination/placements")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class PlacementPage {

    private static final int SHOWN = 20;

    private final MatchingApi matching;
    private final Dossiers dossiers;
    private final Together together;

    PlacementPage(@RestClient MatchingApi matching, Dossiers dossiers, Together together) {
        this.matching = matching;
        this.dossiers = dossiers;
        this.together = together;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String etat, @RestQuery @Nullable String apres) {
        Map<String, String> states = PlacementStates.all();
        var page = matching.placements(states.containsKey(etat) ? etat : null, SHOWN, apres);
        return new Placements(together.map(page.items(), dossiers::placed), states, etat, page.next());
    }

    /** @param colour class of the tag of its state */
    record Row(UUID id, String pair, String days, String state, String colour) {

        static Row of(Placement it, String pair, String days) {
            return new Row(it.id(), pair, days, PlacementStates.words(it), PlacementStates.colour(it));
        }
    }

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Placements(
            List<Row> rows,
            Map<String, String> states,
            String state,
            @Nullable String next) implements TemplateInstance {}
}
