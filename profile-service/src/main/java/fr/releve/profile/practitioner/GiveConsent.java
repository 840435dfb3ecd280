package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A doctor agrees to be proposed, or no longer does. */
@ApplicationScoped
public class GiveConsent {

    private final Practitioners practitioners;
    private final PractitionerNews news;
    private final InstantSource clock;

    public GiveConsent(Practitioners practitioners, PractitionerNews news, InstantSource clock) {
        this.practitioners = practitioners;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Practitioner handle(UUID id, boolean given, Caller caller) {
        var practitioner = practitioners.lockOwn(id, caller);
        practitioner.consent(given, clock.instant());
        news.changed(practitioner);
        return practitioner;
    }
}
