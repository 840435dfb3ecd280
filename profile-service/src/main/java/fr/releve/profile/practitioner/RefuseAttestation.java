package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A coordinator cannot accept a paper: it is missing, cannot be read or says something else than the file. The doctor is told. */
@ApplicationScoped
public class RefuseAttestation {

    private final Verifier verifier;
    private final PractitionerNews news;
    private final AttestationNews attestations;
    private final InstantSource clock;

    RefuseAttestation(Verifier verifier, PractitionerNews news, AttestationNews attestations, InstantSource clock) {
        this.verifier = verifier;
        this.news = news;
        this.attestations = attestations;
        this.clock = clock;
    }

    /**
     * What was attested before is so no longer, and both sides read what is asked for until the doctor has answered.
     *
     * @param read version of the file that the caller compared with the papers
     * @throws NotAllowed if the file is the caller's own, or the doctor comes to none of their territories
     */
    @Transactional
    public Practitioner handle(UUID id, AttestedPaper paper, long read, Caller caller) {
        var practitioner = verifier.open(id, read, caller);
        var now = clock.instant();
        practitioner.refuse(paper, now);
        news.changed(practitioner);
        attestations.refused(practitioner, paper, now);
        return practitioner;
    }
}
