package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A doctor leaves Relève: nothing of theirs is kept, and everybody who heard of them is told. */
@ApplicationScoped
public class ErasePractitioner {

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
        erased.fire(new PractitionerErased(id));
        practitioners.delete(practitioner);
        news.erased(id);
    }
}
