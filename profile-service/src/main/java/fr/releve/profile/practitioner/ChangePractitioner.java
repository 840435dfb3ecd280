package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A doctor says something else of themself. */
@ApplicationScoped
public class ChangePractitioner {

    private final Practitioners practitioners;
    private final ProfileEntry entry;
    private final PractitionerNews news;
    private final AttestationNews attestations;
    private final InstantSource clock;

    public ChangePractitioner(
            Practitioners practitioners,
            ProfileEntry entry,
            PractitionerNews news,
            AttestationNews attestations,
            InstantSource clock) {
        this.practitioners = practitioners;
        this.entry = entry;
        this.news = news;
        this.attestations = attestations;
        this.clock = clock;
    }

    /** @param read version that the caller has read */
    @Transactional
    public Practitioner handle(UUID id, Profile profile, long read, Caller caller) {
        var practitioner = practitioners.lockOwn(id, caller);
        Versions.mustBeCurrent(read, practitioner.version());
        entry.checkChange(id, profile, practitioner.profile());
        boolean attested = practitioner.attestedAt().isPresent();
        var now = clock.instant();
        practitioner.describe(profile, now);
        practitioners.store(practitioner);
        news.changed(practitioner);
        if (attested && practitioner.attestedAt().isEmpty()) {
            attestations.lost(practitioner, now);
        }
        return practitioner;
    }
}
