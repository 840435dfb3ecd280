package fr.releve.profile.spouse;

import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** A doctor looks at the invitations of theirs that are not over. */
@ApplicationScoped
public class ReadInvitations {

    private final Invitations invitations;
    private final Practitioners practitioners;

    ReadInvitations(Invitations invitations, Practitioners practitioners) {
        this.invitations = invitations;
        this.practitioners = practitioners;
    }

    /** The newest first; empty for who is no doctor. */
    @Transactional
    public List<Invitation> handle(Caller caller) {
        return practitioners
                .findByAccount(caller.account())
                .map(it -> invitations.listOf(it.id()))
                .orElse(List.of());
    }
}
