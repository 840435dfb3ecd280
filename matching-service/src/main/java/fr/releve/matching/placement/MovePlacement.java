package fr.releve.matching.placement;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.time.Clock;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.proposal.ExpectedVersion;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People move a placement on: it goes to the Ordre, the Ordre answers, it is done, or it falls. Each is one deed of the table; what a
 * deed brings with it follows in the same transaction.
 */
@ApplicationScoped
public class MovePlacement {

    private static final String ORDRE_REFUSED = "ordre-refused";

    private final Desk desk;
    private final PlacementLog log;
    private final ConfirmPlacement confirm;
    private final LapseExtension lapse;
    private final EndPlacement end;
    private final PlacementTimes times;
    private final Rules rules;
    private final InstantSource clock;

    MovePlacement(
            Desk desk,
            PlacementLog log,
            ConfirmPlacement confirm,
            LapseExtension lapse,
            EndPlacement end,
            PlacementTimes times,
            Rules rules,
            InstantSource clock) {
        this.desk = desk;
        this.log = log;
        this.confirm = confirm;
        this.lapse = lapse;
        this.end = end;
        this.times = times;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The signed contract, or the signed amendment, went to the Ordre; what is about to begin may be confirmed by it.
     *
     * @throws InvalidRequest if the proof is of a day before the second signature, or of one to come
     * @throws MoveRefused if it is not signed by both, or went there before
     */
    @Transactional
    public Placement transmit(UUID id, DocumentKind document, Proof proof, ExpectedVersion expected, Caller caller) {
        var now = clock.instant();
        var deed = Deed.transmit(document);
        var file = open(id, deed, expected, caller);
        var it = file.placement();
        mustBeWithin(proof, FirstDay.ofSending(it, document), now);
        prove(file, deed, proof, caller, now);
        if (document == DocumentKind.CONTRACT && !now.isBefore(PlacementTimes.lookBefore(it, rules.today()))) {
            confirm.ifInOrder(it, now);
        }
        return it;
    }

    /**
     * The Ordre answered; if every paper is in order, it is confirmed. What it refuses falls, what lies ahead of the mission or what an
     * extension added to it, and the days are free at once.
     *
     * @throws InvalidRequest if the proof is of a day before the sending, or of one to come
     */
    @Transactional
    public Placement answered(UUID id, OrdreAnswer answer, Proof proof, ExpectedVersion expected, Caller caller) {
        var now = clock.instant();
        var file = open(id, answer.deed(), expected, caller);
        mustBeWithin(proof, FirstDay.ofAnswer(file.placement(), log.of(id)), now);
        if (answer == OrdreAnswer.REFUSED && file.placement().awaitsAuthorisation()) {
            lapse.handle(
                    file,
                    proven(file, file.placement().lapsing(), proof, caller, now).because(ORDRE_REFUSED));
            return file.placement();
        }
        prove(file, answer.deed(), proof, caller, now);
        if (answer == OrdreAnswer.REFUSED) {
            end.handle(file, ORDRE_REFUSED, now);
        } else if (Placement.Status.UNCONFIRMED.contains(file.placement().status())) {
            confirm.ifInOrder(file.placement(), now);
        }
        return file.placement();
    }

    /** It took place as agreed. */
    @Transactional
    public Placement completed(UUID id, ExpectedVersion expected, Caller caller) {
        var now = clock.instant();
        var file = open(id, Deed.COMPLETE, expected, caller);
        if (!file.placement().halfDays().from(now).isEmpty()) {
            throw new Conflict(ProblemKind.NOT_OVER, "Half-days of it still lie ahead.");
        }
        act(file, Deed.COMPLETE, caller, now, null);
        times.completed(file.placement(), now, rules.today());
        return file.placement();
    }

    /** It will not take place; the next best are looked for at once. */
    @Transactional
    public Placement cancelled(UUID id, String reason, ExpectedVersion expected, Caller caller) {
        return fallen(id, Deed.CANCEL, reason, expected, caller);
    }

    /** The doctor did not come, on the day of the last half-day that has begun at the latest; what was done before stays. */
    @Transactional
    public Placement missed(UUID id, String reason, ExpectedVersion expected, Caller caller) {
        return fallen(id, Deed.MISS, reason, expected, caller);
    }

    /** It stops before its end: what was done stays, the rest is free again. */
    @Transactional
    public Placement interrupted(UUID id, String reason, ExpectedVersion expected, Caller caller) {
        return fallen(id, Deed.INTERRUPT, reason, expected, caller);
    }

    private Placement fallen(UUID id, Deed deed, String reason, ExpectedVersion expected, Caller caller) {
        var now = clock.instant();
        var file = open(id, deed, expected, caller);
        act(file, deed, caller, now, reason);
        desk.giveBack(file, reason, now);
        times.fallen(file.placement(), now, rules.today());
        return file.placement();
    }

    /** Whose business it is not learns nothing, not even that the version is another. */
    private Desk.File open(UUID id, Deed deed, ExpectedVersion expected, Caller caller) {
        var file = desk.open(id);
        var ignored = desk.actor(file.proposal(), caller, deed);
        expected.mustBe(file.placement().version());
        return file;
    }

    private void prove(Desk.File file, Deed deed, Proof proof, Caller caller, Instant now) {
        desk.act(file.placement(), proven(file, deed, proof, caller, now));
    }

    private static void mustBeWithin(Proof proof, Optional<LocalDate> first, Instant now) {
        proof.mustBeWithin(first.orElse(null), LocalDate.ofInstant(now, Clock.PARIS));
    }

    private Act proven(Desk.File file, Deed deed, Proof proof, Caller caller, Instant now) {
        var actor = desk.actor(file.proposal(), caller);
        return Act.of(deed, actor, caller.account(), now).proven(proof);
    }

    private void act(Desk.File file, Deed deed, Caller caller, Instant now, @Nullable String reason) {
        var actor = desk.actor(file.proposal(), caller);
        var act = Act.of(deed, actor, caller.account(), now);
        if (reason != null) {
            act = act.because(reason);
        }
        if (deed == Deed.INTERRUPT || deed == Deed.MISS) {
            act = act.on(done(file.placement().halfDays(), deed, now));
        }
        desk.act(file.placement(), act);
    }

    /** All that have begun; of a doctor who was missed only those before the day of the last of them. */
    private static HalfDays done(HalfDays agreed, Deed end, Instant now) {
        var begun = agreed.minus(agreed.from(now));
        if (end != Deed.MISS || begun.isEmpty()) {
            return begun;
        }
        return begun.until(begun.last().date().minusDays(1));
    }

    /** What the council of the Ordre says. */
    public enum OrdreAnswer {
        AUTHORISED(Deed.AUTHORISE),
        INFORMED(Deed.TAKE_NOTE),
        REFUSED(Deed.REFUSE);

        private final Deed deed;

        OrdreAnswer(Deed deed) {
            this.deed = deed;
        }

        Deed deed() {
            return deed;
        }
    }
}
