package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.matching.contract.ContractBlocked;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.contract.SignedContracts;
import fr.releve.matching.placement.ReadPlacements.Agreed;
import fr.releve.matching.proposal.ExpectedVersion;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Puts a signature on record, and what is signed into safe keeping. */
@ApplicationScoped
public class RecordSignature {

    private final Desk desk;
    private final Assignments assignments;
    private final SignedContracts signed;
    private final PlacementTimes times;
    private final Rules rules;
    private final InstantSource clock;

    RecordSignature(
            Desk desk,
            Assignments assignments,
            SignedContracts signed,
            PlacementTimes times,
            Rules rules,
            InstantSource clock) {
        this.desk = desk;
        this.assignments = assignments;
        this.signed = signed;
        this.times = times;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @throws NotFound if it is none of their business
     * @throws NotAllowed if it is not theirs to sign, whatever it says
     * @throws MoveRefused if it is over, so that nothing is made any more
     */
    @Transactional
    void mustBeFor(UUID id, DocumentKind kind, Caller caller) {
        var file = desk.open(id);
        var actor = desk.actor(file.proposal(), caller, Deed.sign(kind));
        var it = file.placement();
        if (it.agreedAt(kind).isPresent() && !Placement.Status.BINDING.contains(it.status())) {
            throw new MoveRefused(it.status(), Deed.sign(kind), actor);
        }
    }

    /**
     * @throws ContractBlocked if the legal check blocks it
     * @throws Conflict if it was signed, both agreed to something else since it was read, or it is too late
     */
    @Transactional
    Placement handle(UUID id, DocumentKind kind, Agreed agreed, ExpectedVersion expected, Caller caller) {
        var file = desk.open(id);
        var it = file.placement();
        var actor = desk.actor(file.proposal(), caller, Deed.sign(kind));
        expected.mustBe(it.version());
        if (it.agreedAt(kind).filter(agreed.agreedAt()::equals).isEmpty()) {
            throw new Conflict(
                    ProblemKind.NOT_THE_CONTRACT, "Both sides agreed to something else meanwhile. Read it again.");
        }
        var book = rules.today();
        boolean open = it.status() == toSignIn(kind);
        if (open) {
            ContractBlocked.check(assignments.audit(it, book));
        }
        var now = clock.instant();
        String hash = agreed.document().hash();
        var deed = open && it.document(kind).completeBy(actor, hash) ? Deed.seal(kind) : Deed.sign(kind);
        desk.act(it, Act.of(deed, actor, caller.account(), now).signing(hash).by(book.used()));
        signed.keep(kind, id, agreed.document(), it.hashes(kind), now);
        if (deed == Deed.seal(kind)) {
            times.signed(kind, it, now, book);
        }
        return it;
    }

    private static Placement.Status toSignIn(DocumentKind kind) {
        return switch (kind) {
            case CONTRACT -> Placement.Status.AGREED;
            case AMENDMENT -> Placement.Status.EXTENDED;
        };
    }
}
