package fr.releve.gateway.offer;

import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /propositions/{id}}: the address that messages, mails and calendars name; leads to where its reader sees it and can act. */
@Path("/propositions/{id}")
@RunOnVirtualThread
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProposalLink {

    private static final int NOT_FOUND = 404;

    /** Those that have, or had, a placement. */
    private static final Set<String> PLACED = Set.of("AGREED", "CANCELLED");

    private final MatchingApi matching;
    private final Session session;

    ProposalLink(@RestClient MatchingApi matching, Session session) {
        this.matching = matching;
        this.session = session;
    }

    @GET
    public RestResponse<Void> follow(@RestPath UUID id) {
        Set<String> roles = session.roles();
        if (roles.contains(Roles.COORDINATOR)) {
            return to(id, "/coordination?proposition=" + id);
        }
        if (roles.contains(Roles.MUNICIPALITY)) {
            return to(id, "/commune#proposition-" + id);
        }
        if (roles.contains(Roles.PRACTITIONER)) {
            return to(id, "/medecin#proposition-" + id);
        }
        throw new NotFound("proposal", id);
    }

    /** @param unplaced where the reader sees it while it has no placement */
    private RestResponse<Void> to(UUID id, String unplaced) {
        Proposal told = matching.proposal(id);
        boolean placed = PLACED.contains(told.status()) && hasPlacement(id);
        return RestResponse.seeOther(URI.create(placed ? "/placements/" + id : unplaced));
    }

    private boolean hasPlacement(UUID id) {
        try {
            matching.placement(id);
            return true;
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND) {
                return false;
            }
            throw refused;
        }
    }
}
