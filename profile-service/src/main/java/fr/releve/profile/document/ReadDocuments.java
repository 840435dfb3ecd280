package fr.releve.profile.document;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.kit.vault.Vault;
import fr.releve.profile.practitioner.Practitioner;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.practitioner.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Shows a doctor's papers to the doctor, to a coordinator of where the doctor comes as long as none has attested them, and afterwards to
 * the one who did. Who reads which papers somebody else has, or opens one, is noted in the access log.
 */
@ApplicationScoped
public class ReadDocuments {

    private final Practitioners practitioners;
    private final Reach reach;
    private final Documents documents;
    private final Event<PractitionersRead> read;
    private final Vault vault;

    public ReadDocuments(
            Practitioners practitioners, Reach reach, Documents documents, Event<PractitionersRead> read, Vault vault) {
        this.practitioners = practitioners;
        this.reach = reach;
        this.documents = documents;
        this.read = read;
        this.vault = vault;
    }

    /**
     * A paper and what it says.
     *
     * @param content as received
     */
    @SuppressWarnings("ArrayRecordComponent") // on its way to the reader, never compared
    public record Opened(Document document, byte[] content) {}

    /**
     * @throws NotFound if the caller is another doctor
     * @throws NotAllowed if the coordinator may not see them
     */
    @Transactional
    public List<Document> list(UUID practitionerId, Caller caller) {
        seen(practitionerId, caller);
        return documents.listOf(practitionerId);
    }

    /**
     * @throws NotFound if this doctor has none such, or the caller is another doctor
     * @throws NotAllowed if the coordinator may not see it
     */
    @Transactional
    public Opened open(UUID practitionerId, UUID documentId, Caller caller) {
        seen(practitionerId, caller);
        var document = documents.get(practitionerId, documentId);
        return new Opened(document, document.open(vault));
    }

    private void seen(UUID practitionerId, Caller caller) {
        var practitioner = practitioners.get(practitionerId);
        mustSee(practitioner, caller);
        read.fire(new PractitionersRead(List.of(practitioner), caller, Purpose.DOCUMENT));
    }

    private void mustSee(Practitioner practitioner, Caller caller) {
        if (caller.owns(practitioner.account())) {
            return;
        }
        if (!caller.is(Roles.COORDINATOR)) {
            throw new NotFound("practitioner", practitioner.id());
        }
        boolean attested = practitioner.attestedBy().filter(caller::owns).isPresent();
        boolean mayAttest =
                practitioner.attestedBy().map(Practitioner.BY_TABLE::equals).orElse(true);
        if (!attested && !mayAttest) {
            throw new NotAllowed("These papers are another doctor's.");
        }
        if (!attested) {
            reach.mustInclude(practitioner, caller);
        }
    }
}
