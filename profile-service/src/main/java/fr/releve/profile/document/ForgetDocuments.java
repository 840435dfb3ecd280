package fr.releve.profile.document;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.LoseAttestation;
import fr.releve.profile.practitioner.PractitionerErased;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** A doctor takes a paper back, or leaves with all of them. */
@ApplicationScoped
public class ForgetDocuments {

    private final Practitioners practitioners;
    private final Documents documents;
    private final LoseAttestation loseAttestation;
    private final InstantSource clock;

    public ForgetDocuments(
            Practitioners practitioners, Documents documents, LoseAttestation loseAttestation, InstantSource clock) {
        this.practitioners = practitioners;
        this.documents = documents;
        this.loseAttestation = loseAttestation;
        this.clock = clock;
    }

    /**
     * What a coordinator has vouched for is so no longer.
     *
     * @throws NotFound if the caller is not the doctor, or has none such
     */
    @Transactional
    public void handle(UUID practitionerId, UUID documentId, Caller caller) {
        var practitioner = practitioners.lockOwn(practitionerId, caller);
        var document = documents.get(practitionerId, documentId);
        documents.delete(document);
        if (document.kind().attestedOf(practitioner).isPresent()) {
            loseAttestation.handle(practitioner, clock.instant());
        }
    }

    void letGo(@Observes PractitionerErased gone) {
        documents.forgetAll(gone.practitionerId());
    }
}
