package fr.releve.matching.placement.web;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.placement.AnswerExtension;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What the asked side says of more half-days, by the link of a mail. A service hands it on for an account; it counts only if that account
 * is the side that was asked, and for no role or territory of its.
 */
@Path("/placements/{id}/relayed-extension-answers")
@RolesAllowed(Roles.ANSWER_RELAY)
@RunOnVirtualThread
class RelayedExtensionResource {

    private final AnswerExtension answer;

    RelayedExtensionResource(AnswerExtension answer) {
        this.answer = answer;
    }

    @POST
    public void answer(@RestPath UUID id, @NotNull @Valid RelayedExtensionAnswer relayed) {
        var answering = Caller.byLink(relayed.account());
        var ignored = answer.handle(id, relayed.halfDays(), relayed.answer() == Answer.EXTEND, answering);
    }

    /** What was said. */
    public enum Answer {
        EXTEND,
        /** The placement stays as it is. */
        KEEP
    }

    /**
     * @param account opaque subject of whoever answers
     * @param halfDays what they were told that the placement would become
     */
    public record RelayedExtensionAnswer(
            @NotNull(message = "An account is wanted.") String account,
            @NotNull(message = "An answer is wanted.") Answer answer,
            @NotNull(message = "Which half-days?") HalfDays halfDays) {}
}
