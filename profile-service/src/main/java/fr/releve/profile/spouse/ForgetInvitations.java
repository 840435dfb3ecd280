package fr.releve.profile.spouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Forgets the invitations whose time is over, redeemed or not. */
@ApplicationScoped
public class ForgetInvitations {

    private final Invitations invitations;
    private final InstantSource clock;

    ForgetInvitations(Invitations invitations, InstantSource clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @return how many */
    @Transactional
    public long handle() {
        return invitations.forgetOver(clock.instant());
    }
}
