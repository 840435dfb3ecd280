package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A coordinator has seen the credential and the insurance: no register that machines can ask proves them. */
@ApplicationScoped
public class AttestPractitioner {

    private final Verifier verifier;
    private final Practitioners practitioners;
    private final PractitionerNews news;
    private final AttestationNews attestations;
    private final InstantSource clock;

    AttestPractitioner(
            Verifier verifier,
            Practitioners practitioners,
            PractitionerNews news,
            AttestationNews attestations,
            InstantSource clock) {
        this.verifier = verifier;
        this.practitioners = practitioners;
        this.news = news;
        this.attestations = attestations;
        this.clock = clock;
    }

    /**
     * @param read version of the file that the caller compared with the papers
     * @throws NotAllowed if the file is the caller's own, or the doctor comes to none of their territories
     * @throws AlreadyRegistered if somebody has vouched for another file with this RPPS number
     */
    @Transactional
    public Practitioner handle(UUID id, long read, Caller caller) {
        var practitioner = verifier.open(id, read, caller);
        boolean before = practitioner.attestedAt().isPresent();
        var now = clock.instant();
        if (practitioners.hasOtherAttestedOfRpps(practitioner.profile().rpps(), id)) {
            throw AlreadyRegistered.byRpps();
        }
        practitioner.attest(caller.account(), now);
        practitioners.store(practitioner);
        news.changed(practitioner);
        if (!before) {
            attestations.given(practitioner, now);
        }
        return practitioner;
    }
}
