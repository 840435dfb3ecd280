package fr.releve.gateway.offer;

import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /propositions/{id}}: the address that messages, mails and calendars name; leads to where its reader sees it and can act. */
@Path("/propositions/{id}")
@RunOnVirtualThread
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProposalLink {

    /** Those that have, or had, a placement. */
    private static final Set<String> PLACED = Set.of("AGREED", "CANCELLED");

    /** Whom both have accepted has a placement in a moment. */
    private static final Set<String> WAITS = Set.of("OFFERED", "AGREED");

    private final MatchingApi matching;
    private final Session session;

    ProposalLink(@RestClient MatchingApi matching, Session session) {
        this.matching = matching;
        this.session = session;
    }

    @GET
    public RestResponse<Object> follow(@RestPath UUID id) {
        Set<String> roles = session.roles();
        if (roles.contains(Roles.COORDINATOR)) {
            return to(id, it -> seen("/coordination?proposition=" + id));
        }
        if (roles.contains(Roles.MUNICIPALITY)) {
            return to(id, it -> answered(it, "/commune"));
        }
        if (roles.contains(Roles.PRACTITIONER)) {
            return to(id, it -> answered(it, "/medecin"));
        }
        throw new NotFound("proposal", id);
    }

    /** @param unplaced to where the reader sees it while it has no placement */
    private RestResponse<Object> to(UUID id, Function<Proposal, RestResponse<Object>> unplaced) {
        Proposal told = matching.proposal(id);
        boolean placed = PLACED.contains(told.status()) && hasPlacement(id);
        return placed ? seen("/placements/" + id) : unplaced.apply(told);
    }

    /** @param board where doctor or host answers; what became of one that waits for no answer is said there */
    private static RestResponse<Object> answered(Proposal it, String board) {
        return WAITS.contains(it.status())
                ? seen(board + "#proposition-" + it.id())
                : Notice.done(board, "sans-reponse");
    }

    private static RestResponse<Object> seen(String address) {
        return RestResponse.seeOther(URI.create(address));
    }

    private boolean hasPlacement(UUID id) {
        return ServiceProblem.found(() -> matching.placement(id)).isPresent();
    }
}
