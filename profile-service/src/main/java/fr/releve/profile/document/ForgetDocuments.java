package fr.releve.profile.document;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.PractitionerErased;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A doctor takes a paper back, or leaves with all of them. */
@ApplicationScoped
public class ForgetDocuments {

    private final Practitioners practitioners;
    private final Documents documents;

    public ForgetDocuments(Practitioners practitioners, Documents documents) {
        this.practitioners = practitioners;
        this.documents = documents;
    }

    /**
     * @throws NotFound if the caller is not the doctor, or has none such
     */
    @Transactional
    public void handle(UUID practitionerId, UUID documentId, Caller caller) {
        practitioners.getOwn(practitionerId, caller);
        documents.delete(documents.get(practitionerId, documentId));
    }

    void letGo(@Observes PractitionerErased gone) {
        documents.forgetAll(gone.practitionerId());
    }
}
