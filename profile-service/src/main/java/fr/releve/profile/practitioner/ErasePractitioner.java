package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A doctor leaves Relève: nothing of theirs is kept, and everybody who heard of them is told. */
@ApplicationScoped
public class ErasePractitioner {

    private static final Logger LOG = Logger.getLogger(ErasePractitioner.class);

    private final Practitioners practitioners;
    private final PractitionerNews news;
    private final Event<PractitionerErased> erased;

    public ErasePractitioner(Practitioners practitioners, PractitionerNews news, Event<PractitionerErased> erased) {
        this.practitioners = practitioners;
        this.news = news;
        this.erased = erased;
    }

    @Transactional
    public void handle(UUID id, Caller caller) {
        var practitioner = caller.is(Roles.ADMINISTRATOR) ? practitioners.lock(id) : practitioners.lockOwn(id, caller);
        if (!caller.owns(practitioner.account())) {
            LOG.infof("an administrator erases a doctor: practitionerId=%s account=%s", id, caller.account());
        }
        erase(practitioner);
    }

    /**
     * A doctor is forgotten with whom there has been no contact.
     *
     * @return false if there has been one since the limit, or another copy does it
     */
    @Transactional
    public boolean ifUnseenSince(UUID id, Instant limit) {
        var unseen = practitioners.findUnseenLocked(id, limit);
        unseen.ifPresent(this::erase);
        return unseen.isPresent();
    }

    /** A doctor who had left is known again, from a backup; nothing happens if not. */
    @Transactional
    public void ifKnown(UUID id) {
        practitioners.findLocked(id).ifPresent(this::erase);
    }

    private void erase(Practitioner practitioner) {
        erased.fire(new PractitionerErased(practitioner.id()));
        practitioners.delete(practitioner);
        news.erased(practitioner.id());
    }
}
