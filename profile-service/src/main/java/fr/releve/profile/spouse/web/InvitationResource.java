package fr.releve.profile.spouse.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.spouse.Invitation;
import fr.releve.profile.spouse.InviteSpouse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/practitioners/{id}/spouse-invitations")
@RunOnVirtualThread
class InvitationResource {

    private static final int CREATED = 201;

    private final InviteSpouse inviteSpouse;
    private final CurrentCaller caller;

    InvitationResource(InviteSpouse inviteSpouse, CurrentCaller caller) {
        this.inviteSpouse = inviteSpouse;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(CREATED)
    @RolesAllowed(Roles.PRACTITIONER)
    public InvitationView invite(@RestPath UUID id) {
        return InvitationView.of(inviteSpouse.handle(id, caller.get()));
    }

    /** @param code to be handed to the spouse, who redeems it once */
    record InvitationView(String code, Instant expiresAt) {

        static InvitationView of(Invitation it) {
            return new InvitationView(it.code(), it.expiresAt());
        }
    }
}
