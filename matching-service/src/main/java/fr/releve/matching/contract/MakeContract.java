package fr.releve.matching.contract;

import fr.releve.matching.rule.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Makes the contract of a placement, with names asked for at this moment. What is signed is kept in {@link SignedContracts}. */
@ApplicationScoped
public class MakeContract {

    private final Parties parties;

    public MakeContract(Parties parties) {
        this.parties = parties;
    }

    /** Asks another service, so never inside a transaction. The rules are those of the day of the agreement: the words stay as they were. */
    public Contract handle(
            Assignment assignment, UUID practitionerId, UUID vacancyId, RuleBook rules, Instant agreedAt) {
        var text = ContractText.of(assignment, parties.doctor(practitionerId), parties.host(vacancyId), rules);
        return new Contract(ContractPdf.render(ContractHtml.of(text), assignment.id(), agreedAt));
    }
}
