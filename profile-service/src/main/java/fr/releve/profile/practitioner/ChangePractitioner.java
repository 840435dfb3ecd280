package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param read version that the caller has read
     * @param address of the caller's account, confirmed; null if there is none
     */
    @Transactional
    public Practitioner handle(UUID id, Profile profile, long read, @Nullable String address, Caller caller) {
        var practitioner = practitioners.lockOwn(id, caller);
        Versions.mustBeCurrent(read, practitioner.version());
        ProfileEntry.checkAddress(profile, address);
        entry.checkChange(profile, practitioner.profile());
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
