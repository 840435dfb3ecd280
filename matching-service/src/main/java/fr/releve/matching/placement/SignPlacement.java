package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.security.Caller;
import fr.releve.matching.proposal.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Doctor or host signs the contract as it is now: the hash says which document they mean. */
@ApplicationScoped
public class SignPlacement {

    private final ReadPlacements read;
    private final RecordSignature record;

    public SignPlacement(ReadPlacements read, RecordSignature record) {
        this.read = read;
        this.record = record;
    }

    /** @throws Conflict if the hash is not that of the contract, the legal check blocks it, or it was signed */
    public Placement handle(UUID id, String documentHash, ExpectedVersion expected, Caller caller) {
        var contract = read.contract(id, caller);
        contract.mustHave(documentHash);
        return record.handle(id, contract, expected, caller);
    }
}
