package fr.releve.matching.placement;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.change.Change;
import fr.releve.matching.change.Changes;
import fr.releve.matching.deadline.Deadline;
import fr.releve.matching.deadline.Deadlines;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.proposal.HeldHalfDays;
import fr.releve.matching.proposal.Party;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.ProposalDesk;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.proposal.Sides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Where every deed passes: who may do it, what it does to the log, who is told. */
@ApplicationScoped
class Desk {

    private static final Logger LOG = Logger.getLogger(Desk.class);

    private final Placements placements;
    private final Proposals proposals;
    private final ProposalDesk proposalDesk;
    private final PlacementLog log;
    private final HeldHalfDays held;
    private final Sides sides;
    private final PlacementNews news;
    private final Changes changes;
    private final Deadlines deadlines;

    Desk(
            Placements placements,
            Proposals proposals,
            ProposalDesk proposalDesk,
            PlacementLog log,
            HeldHalfDays held,
            Sides sides,
            PlacementNews news,
            Changes changes,
            Deadlines deadlines) {
        this.placements = placements;
        this.proposals = proposals;
        this.proposalDesk = proposalDesk;
        this.log = log;
        this.held = held;
        this.sides = sides;
        this.news = news;
        this.changes = changes;
        this.deadlines = deadlines;
    }

    /** A placement and the proposal it came of, both kept from others until the transaction ends. */
    record File(Proposal proposal, Placement placement) {}

    /** @throws NotFound in the same words whether there is a proposal of this id or none */
    @Transactional(Transactional.TxType.MANDATORY)
    File open(UUID id) {
        var proposal = proposals
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("placement", id));
        return new File(proposal, placements.lock(id));
    }

    /**
     * As whom the caller acts.
     *
     * @throws NotFound if it is none of their business
     */
    Actor actor(Proposal proposal, Caller caller) {
        var side = sides.side(proposal, caller);
        if (side.isPresent()) {
            return side.get() == Party.DOCTOR ? Actor.DOCTOR : Actor.HOST;
        }
        if (caller.is(Roles.COORDINATOR) && caller.actsFor(proposal.territory())) {
            return Actor.COORDINATOR;
        }
        throw new NotFound("placement", proposal.id());
    }

    /**
     * As whom the caller does it.
     *
     * @throws NotFound if it is none of their business
     * @throws NotAllowed if such a deed is never theirs, whatever the state
     */
    Actor actor(Proposal proposal, Caller caller, Deed deed) {
        var actor = actor(proposal, caller);
        if (!Life.isOf(deed, actor)) {
            throw new NotAllowed("No placement allows " + deed + " by " + actor + ".");
        }
        return actor;
    }

    /** @throws MoveRefused if the table does not have it */
    @Transactional(Transactional.TxType.MANDATORY)
    Line act(Placement placement, Act act) {
        try {
            return write(placement, placement.act(act));
        } catch (MoveRefused e) {
            LOG.infof(
                    "refused: placementId=%s deed=%s by=%s %s",
                    placement.id(), act.deed(), act.actor(), e.getMessage());
            throw e;
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Line write(Placement placement, Line line) {
        placements.persist(placement);
        placements.flush();
        log.append(placement.id(), line);
        news.told(placement, line);
        return line;
    }

    /** It goes on for more half-days, and so does the proposal that it came of. */
    @Transactional(Transactional.TxType.MANDATORY)
    void extend(File file, HalfDays all, Instant now) {
        proposalDesk.write(file.proposal(), file.proposal().extend(all, now));
        changes.mark(Change.PROPOSAL, file.placement().id());
    }

    /** It stays at fewer half-days, and so does the proposal that it came of; for the others the next best are looked for at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void shorten(File file, HalfDays kept, Instant now) {
        var fallen = file.proposal().halfDays().minus(kept);
        proposalDesk.write(file.proposal(), file.proposal().shorten(kept, now));
        held.release(file.placement().id(), fallen);
        changes.mark(Change.PROPOSAL, file.placement().id());
        deadlines.set(Deadline.Kind.CASCADE, file.placement().id(), now);
    }

    /** The half-days on which nobody worked are free again, the plan hears of it, and the next best are looked for at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void giveBack(File file, String reason, Instant now) {
        var unworked = file.proposal().halfDays().minus(file.placement().done().orElse(HalfDays.NONE));
        proposalDesk.write(file.proposal(), file.proposal().fall(reason, now));
        held.release(file.placement().id(), unworked);
        changes.mark(Change.PROPOSAL, file.placement().id());
        deadlines.drop(file.placement().id());
        deadlines.set(Deadline.Kind.CASCADE, file.placement().id(), now);
    }
}
