package fr.releve.matching.placement;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.matching.change.Causes;
import fr.releve.matching.contract.Contract;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.matching.placement.MovePlacement.OrdreAnswer;
import fr.releve.matching.placement.ReadPlacements.Agreed;
import fr.releve.matching.proposal.AcceptProposal;
import fr.releve.matching.proposal.ApproveProposal;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.ExpectedVersion;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.PublishChanges;
import fr.releve.matching.proposal.RefuseProposal;
import fr.releve.matching.proposal.RejectProposal;
import fr.releve.matching.proposal.web.Expected;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.reserve.OpenRound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Does what is asked, as whoever asks it. A refusal is an answer too; anything else that goes wrong is not. */
@ApplicationScoped
class Commands {

    private static final Contract CONTRACT = new Contract("what both sign".getBytes(UTF_8));
    private static final String REASON = "test";

    private final PublishChanges publish;
    private final ApproveProposal approve;
    private final RejectProposal reject;
    private final AcceptProposal accept;
    private final RefuseProposal refuse;
    private final RecordSignature sign;
    private final MovePlacement move;
    private final ExtendPlacement extend;
    private final DeclineExtension decline;
    private final KeepDeadlines deadlines;
    private final OpenRound openRound;
    private final Placements placements;
    private final Vacancies vacancies;

    Commands(
            PublishChanges publish,
            ApproveProposal approve,
            RejectProposal reject,
            AcceptProposal accept,
            RefuseProposal refuse,
            RecordSignature sign,
            MovePlacement move,
            ExtendPlacement extend,
            DeclineExtension decline,
            KeepDeadlines deadlines,
            OpenRound openRound,
            Placements placements,
            Vacancies vacancies) {
        this.publish = publish;
        this.approve = approve;
        this.reject = reject;
        this.accept = accept;
        this.refuse = refuse;
        this.sign = sign;
        this.move = move;
        this.extend = extend;
        this.decline = decline;
        this.deadlines = deadlines;
        this.openRound = openRound;
        this.placements = placements;
        this.vacancies = vacancies;
    }

    /** @return why it was refused; empty if it was done */
    Optional<ProblemKind> run(Command it, Case about, World world) {
        try {
            deed(it, it.stale() ? Expected.version("-1") : ExpectedVersion.ANY, caller(it, about, world));
            return Optional.empty();
        } catch (Problem e) {
            return Optional.of(e.kind());
        }
    }

    private void deed(Command it, ExpectedVersion version, Caller caller) {
        var id = it.about();
        var ignored = switch (it.move()) {
            case APPROVE -> approve.handle(id, version, caller);
            case REJECT -> reject.handle(id, REASON, version, caller);
            case ACCEPT -> accept.handle(id, version, caller);
            case DECLINE -> refuse.handle(id, REASON, version, caller);
            case SIGN -> sign(id, DocumentKind.CONTRACT, version, caller);
            case SIGN_AMENDMENT -> sign(id, DocumentKind.AMENDMENT, version, caller);
            case TRANSMIT -> move.transmit(id, DocumentKind.CONTRACT, Proof.NONE, version, caller);
            case TRANSMIT_AMENDMENT -> move.transmit(id, DocumentKind.AMENDMENT, Proof.NONE, version, caller);
            case AUTHORISE -> move.answered(id, OrdreAnswer.AUTHORISED, Proof.NONE, version, caller);
            case TAKE_NOTE -> move.answered(id, OrdreAnswer.INFORMED, Proof.NONE, version, caller);
            case REFUSE -> move.answered(id, OrdreAnswer.REFUSED, Proof.NONE, version, caller);
            case CANCEL -> move.cancelled(id, REASON, version, caller);
            case INTERRUPT -> move.interrupted(id, REASON, version, caller);
            case MISS -> move.missed(id, REASON, version, caller);
            case COMPLETE -> move.completed(id, version, caller);
            case EXTEND -> extend.handle(id, it.more(), version, caller);
            case DECLINE_EXTENSION -> decline.handle(id, version, caller);
        };
    }

    /** As it was agreed last. */
    private Placement sign(UUID id, DocumentKind kind, ExpectedVersion version, Caller side) {
        var agreedAt = QuarkusTransaction.requiringNew()
                .call(() -> placements.findByIdOptional(id).flatMap(it -> it.agreedAt(kind)));
        return sign.handle(id, kind, new Agreed(CONTRACT, agreedAt.orElse(Instant.EPOCH)), version, side);
    }

    /** What a mail's link hands on counts for the account, whatever roles it has. */
    private static Caller caller(Command it, Case about, World world) {
        var caller = switch (it.by()) {
            case DOCTOR -> World.as(about.doctor);
            case HOST -> World.as(world.need(about.need));
            case COORDINATOR -> World.COORDINATOR;
            case STRANGER -> World.as(world.another(about.doctor));
        };
        return it.relayed() ? Caller.byLink(caller.account()) : caller;
    }

    /** @param several of whom the first to say yes gets the place */
    List<Proposal> propose(List<Draft> drafts, boolean several) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        several ? publish.inParallel(drafts) : publish.handle(Map.of(), Map.of(), drafts, Causes.NONE));
    }

    void lookAtDeadlines() {
        deadlines.handle();
    }

    void lookForUrgentNeeds(World world) {
        world.needs().stream()
                .map(Vacancy::id)
                .filter(openRound::couldOpenForNear)
                .forEach(openRound::openForNear);
    }

    void tell(Vacancy need) {
        QuarkusTransaction.requiringNew().run(() -> vacancies.keep(List.of(need), Map.of(), Map.of()));
    }
}
