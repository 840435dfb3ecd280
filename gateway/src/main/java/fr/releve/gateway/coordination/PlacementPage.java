package fr.releve.gateway.coordination;

import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.placement.PlacementStates;
import fr.releve.gateway.shell.Sorting;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/placements}: what both sides have agreed to, and how far it has come. */
@Path(PlacementPage.HERE)
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class PlacementPage {

    static final String HERE = "/coordination/placements";
    private static final int SHOWN = 20;
    private static final String NEWEST = "NEWEST";

    private final MatchingApi matching;
    private final Dossiers dossiers;
    private final Together together;

    PlacementPage(@RestClient MatchingApi matching, Dossiers dossiers, Together together) {
        this.matching = matching;
        this.dossiers = dossiers;
        this.together = together;
    }

    /** @param tri « convenu », the newest first, or « jours », the first to begin; « - » before it the other way round */
    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String etat,
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @Nullable String apres) {
        Map<String, String> states = PlacementStates.all();
        String order = order(tri);
        var page = matching.placements(states.containsKey(etat) ? etat : null, order, SHOWN, apres);
        return new Placements(
                page.total(),
                together.map(page.items(), dossiers::placed),
                states,
                etat,
                Sorting.of(HERE, Map.of("etat", etat), "tri", NEWEST.equals(order) ? "convenu" : tri),
                apres != null,
                page.next());
    }

    private static String order(String tri) {
        return switch (tri) {
            case "-convenu" -> "OLDEST";
            case "jours" -> "SOONEST";
            case "-jours" -> "LATEST";
            default -> NEWEST;
        };
    }

    /** @param colour class of the tag of its state */
    record Row(UUID id, String pair, String days, Instant agreed, String state, String colour) {

        static Row of(Placement it, String pair, String days) {
            return new Row(it.id(), pair, days, it.agreedAt(), PlacementStates.words(it), PlacementStates.colour(it));
        }
    }

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Placements(
            long total,
            List<Row> rows,
            Map<String, String> states,
            String state,
            Sorting sorting,
            boolean continued,
            @Nullable String next)
            implements TemplateInstance {}
}
