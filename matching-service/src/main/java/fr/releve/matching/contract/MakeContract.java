package fr.releve.matching.contract;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contact.Contacts.Reader;
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

    /**
     * Asks another service, so never inside a transaction. Terms and rules are those of the agreement: the words stay as they were,
     * whatever the host wants of others since.
     */
    public Contract handle(
            Assignment assignment,
            UUID practitionerId,
            UUID vacancyId,
            RuleBook rules,
            Instant agreedAt,
            Reader reader) {
        var text = ContractText.of(
                assignment,
                parties.doctor(practitionerId, reader),
                parties.host(vacancyId, assignment.termsVersion(), reader),
                rules);
        return new Contract(ContractPdf.render(ContractHtml.of(text), assignment.id(), agreedAt));
    }

    /**
     * What an amendment is about.
     *
     * @param whole with all half-days, those added among them
     * @param before half-days of the contract
     * @param contractHash SHA-256 of the contract that was signed
     * @param agreedAt when both agreed to the extension
     */
    public record Amendment(Assignment whole, HalfDays before, String contractHash, Instant agreedAt) {}

    /** As {@link #handle}; the rules are those of the day of the extension. */
    public Contract amendment(Amendment it, UUID practitionerId, UUID vacancyId, RuleBook rules, Reader reader) {
        var text = AmendmentText.of(
                it,
                parties.doctor(practitionerId, reader),
                parties.host(vacancyId, it.whole().termsVersion(), reader),
                rules);
        return new Contract(ContractPdf.render(ContractHtml.of(text), it.whole().id(), it.agreedAt()));
    }
}
