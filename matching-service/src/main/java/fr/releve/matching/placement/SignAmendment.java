package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.security.Caller;
import fr.releve.matching.proposal.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Doctor or host signs the amendment as it is now: the hash says which document they mean. */
@ApplicationScoped
public class SignAmendment {

    private final ReadPlacements read;
    private final RecordSignature record;

    public SignAmendment(ReadPlacements read, RecordSignature record) {
        this.read = read;
        this.record = record;
    }

    /** @throws Conflict if the hash is not that of the amendment, the legal check blocks it, or it was signed */
    public Placement handle(UUID id, String documentHash, ExpectedVersion expected, Caller caller) {
        var amendment = read.amendment(id, caller);
        amendment.mustHave(documentHash);
        return record.amendment(id, amendment, expected, caller);
    }
}
