package fr.releve.profile.spouse;

import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.PractitionerErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A spouse leaves Relève, or loses the doctor who does; who has no account of their own goes with the doctor. */
@ApplicationScoped
public class EraseSpouse {

    private final Spouses spouses;
    private final SpouseNews news;
    private final Event<SpouseErased> erased;
    private final InstantSource clock;

    public EraseSpouse(Spouses spouses, SpouseNews news, Event<SpouseErased> erased, InstantSource clock) {
        this.spouses = spouses;
        this.news = news;
        this.erased = erased;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID id, Caller caller) {
        var spouse = spouses.lockOwn(id, caller);
        erase(spouse);
    }

    /** A spouse who had left is known again, from a backup; nothing happens if not. */
    @Transactional
    public void ifKnown(UUID id) {
        spouses.findLocked(id).ifPresent(this::erase);
    }

    void erase(Spouse spouse) {
        erased.fire(new SpouseErased(spouse.id()));
        spouses.delete(spouse);
        news.erased(spouse);
    }

    void letGo(@Observes PractitionerErased gone) {
        for (Spouse spouse : spouses.lockOf(gone.practitionerId())) {
            if (spouse.account().isEmpty()) {
                erase(spouse);
            } else {
                spouse.losePractitioner(clock.instant());
                news.changed(spouse);
            }
        }
        spouses.flush();
    }
}
