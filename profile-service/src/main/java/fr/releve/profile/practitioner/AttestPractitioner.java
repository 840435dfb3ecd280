package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A coordinator has seen the credential and the insurance: no register that machines can ask proves them. */
@ApplicationScoped
public class AttestPractitioner {

    private final Practitioners practitioners;
    private final PractitionerNews news;
    private final InstantSource clock;

    public AttestPractitioner(Practitioners practitioners, PractitionerNews news, InstantSource clock) {
        this.practitioners = practitioners;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Practitioner handle(UUID id, Caller caller) {
        var practitioner = practitioners.lock(id);
        practitioner.attest(caller.account(), clock.instant());
        news.changed(practitioner);
        return practitioner;
    }
}
