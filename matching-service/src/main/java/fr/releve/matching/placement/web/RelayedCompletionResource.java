package fr.releve.matching.placement.web;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.placement.MovePlacement;
import fr.releve.matching.proposal.ExpectedVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/**
 * That a placement took place, said by the link of a mail. A service hands it on for an account; it counts only if that account answers
 * for the host, and for no role or territory of its.
 */
@Path("/placements/{id}/relayed-completions")
@RolesAllowed(Roles.ANSWER_RELAY)
@RunOnVirtualThread
class RelayedCompletionResource {

    private final MovePlacement move;

    RelayedCompletionResource(MovePlacement move) {
        this.move = move;
    }

    @POST
    public void complete(@RestPath UUID id, @NotNull @Valid RelayedCompletion relayed) {
        var answering = Caller.byLink(relayed.account());
        var ignored = move.completed(id, ExpectedVersion.ANY, answering);
    }

    /** @param account opaque subject of whoever says so */
    public record RelayedCompletion(
            @NotNull(message = "An account is wanted.") String account) {}
}
