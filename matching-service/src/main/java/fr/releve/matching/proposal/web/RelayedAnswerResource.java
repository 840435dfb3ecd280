package fr.releve.matching.proposal.web;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.proposal.AcceptProposal;
import fr.releve.matching.proposal.ExpectedVersion;
import fr.releve.matching.proposal.RefuseProposal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Answers that were given by the link of a mail. A service hands them on for an account; they count only if that account is a party to the
 * proposal, and for no role or territory of its.
 */
@Path("/proposals/{id}/relayed-answers")
@RolesAllowed(Roles.ANSWER_RELAY)
@RunOnVirtualThread
class RelayedAnswerResource {

    private static final String REASON = "no-reason-given";

    private final AcceptProposal accept;
    private final RefuseProposal refuse;

    RelayedAnswerResource(AcceptProposal accept, RefuseProposal refuse) {
        this.accept = accept;
        this.refuse = refuse;
    }

    @POST
    public void answer(@RestPath UUID id, @NotNull @Valid RelayedAnswer relayed) {
        var answering = Caller.byLink(relayed.account());
        switch (relayed.answer()) {
            case ACCEPT -> accept.handle(id, ExpectedVersion.ANY, answering);
            case DECLINE -> refuse.handle(id, REASON, ExpectedVersion.ANY, answering);
        }
    }

    /** What was said. */
    public enum Answer {
        ACCEPT,
        DECLINE
    }

    /** @param account opaque subject of whoever answers */
    public record RelayedAnswer(
            @NotNull(message = "An account is wanted.") String account,
            @NotNull(message = "An answer is wanted.") Answer answer) {}
}
