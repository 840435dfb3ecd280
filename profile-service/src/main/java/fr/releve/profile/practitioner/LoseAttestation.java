package fr.releve.profile.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A scan that a coordinator may have looked at is another now, or gone: what was attested is to be looked at again, and the doctor is told. */
@ApplicationScoped
public class LoseAttestation {

    private final PractitionerNews news;
    private final AttestationNews attestations;

    LoseAttestation(PractitionerNews news, AttestationNews attestations) {
        this.news = news;
        this.attestations = attestations;
    }

    /** @param practitioner locked; of whom nothing is attested, nothing is lost */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Practitioner practitioner, Instant now) {
        if (practitioner.attestedAt().isPresent()) {
            practitioner.awaitAttestation();
            news.changed(practitioner);
            attestations.lost(practitioner, now);
        }
    }
}
