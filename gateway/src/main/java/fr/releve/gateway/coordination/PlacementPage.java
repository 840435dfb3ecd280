package fr.releve.gateway.coordination;

import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/placements}: what both sides have agreed to. */
@Path("/coordination/placements")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class PlacementPage {

    private static final int SHOWN = 20;

    private final MatchingApi matching;
    private final Dossiers dossiers;

    PlacementPage(@RestClient MatchingApi matching, Dossiers dossiers) {
        this.matching = matching;
        this.dossiers = dossiers;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String apres) {
        var page = matching.proposals("AGREED", null, SHOWN, apres);
        return new Placements(
                page.items().stream().map(it -> dossiers.row(it, false)).toList(), page.next());
    }

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Placements(List<QueuePage.Row> rows, @Nullable String next) implements TemplateInstance {}
}
