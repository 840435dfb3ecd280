package fr.releve.profile.document;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.time.Clock;
import fr.releve.kit.vault.Vault;
import fr.releve.profile.practitioner.AnswerRefusal;
import fr.releve.profile.practitioner.LoseAttestation;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** A doctor hands in a paper; it takes the place of the one of its kind that was there. */
@ApplicationScoped
public class KeepDocument {

    private static final int YEARS_AHEAD = 50;

    private final Practitioners practitioners;
    private final Documents documents;
    private final AnswerRefusal answerRefusal;
    private final LoseAttestation loseAttestation;
    private final Vault vault;
    private final InstantSource clock;

    public KeepDocument(
            Practitioners practitioners,
            Documents documents,
            AnswerRefusal answerRefusal,
            LoseAttestation loseAttestation,
            Vault vault,
            InstantSource clock) {
        this.practitioners = practitioners;
        this.documents = documents;
        this.answerRefusal = answerRefusal;
        this.loseAttestation = loseAttestation;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * One that replaces what a coordinator has vouched for ends the attestation; one that was refused is to be looked at again.
     *
     * @throws NotFound if the caller is not the doctor
     * @throws InvalidRequest if the paper cannot be accepted, saying why
     */
    @Transactional
    public Document handle(UUID practitionerId, Document.Entry entry, Caller caller) {
        var practitioner = practitioners.lockOwn(practitionerId, caller);
        checkDate(entry);
        var now = clock.instant();
        var document = Document.receive(practitionerId, entry, vault, now);
        boolean replaces = documents.forget(practitionerId, entry.kind());
        documents.persist(document);
        entry.kind().attestedOf(practitioner).ifPresent(paper -> {
            answerRefusal.handle(practitioner, paper);
            if (replaces) {
                loseAttestation.handle(practitioner, now);
            }
        });
        return document;
    }

    private void checkDate(Document.Entry entry) {
        var until = entry.validUntil();
        if (until == null) {
            if (entry.kind().ends()) {
                throw new InvalidRequest(
                        ProblemKind.VALID_UNTIL_MISSING,
                        "/validUntil",
                        "Say until which day it is valid, as 2027-03-31.");
            }
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        if (until.isBefore(today)) {
            throw new InvalidRequest(ProblemKind.DOCUMENT_EXPIRED, "/validUntil", "It ended on " + until + ".");
        }
        if (until.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new InvalidRequest(ProblemKind.TOO_FAR_AHEAD, "/validUntil", until + " is too far ahead.");
        }
    }
}
