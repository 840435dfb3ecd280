package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.proposal.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Doctor or host signs the contract, or the amendment to it, as it is now: the hash says which document they mean. */
@ApplicationScoped
public class SignDocument {

    private final ReadPlacements read;
    private final RecordSignature record;

    public SignDocument(ReadPlacements read, RecordSignature record) {
        this.read = read;
        this.record = record;
    }

    /**
     * @throws NotAllowed if the caller is neither side; the document is not even made
     * @throws Conflict if the hash is not that of the document, the legal check blocks it, or it was signed
     */
    public Placement handle(UUID id, DocumentKind kind, String documentHash, ExpectedVersion expected, Caller caller) {
        record.mustBeFor(id, kind, caller);
        var agreed = read.document(kind, id, caller);
        agreed.document().mustHave(documentHash);
        return record.handle(id, kind, agreed, expected, caller);
    }
}
