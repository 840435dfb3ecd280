package fr.releve.matching.placement;

import fr.releve.kit.time.Clock;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.deadline.Deadline;
import fr.releve.matching.deadline.Deadline.Kind;
import fr.releve.matching.deadline.DeadlineKeeper;
import fr.releve.matching.placement.Placement.Status;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What happens to placements by itself: reminders, the beginning, the end. */
@ApplicationScoped
class KeepPlacementDeadlines implements DeadlineKeeper {

    private static final String PAPERS_MISSING = "papers-missing";

    private static final Set<Status> AT_THE_ORDRE =
            Set.of(Status.SENT_TO_ORDRE, Status.ORDRE_AUTHORISED, Status.ORDRE_INFORMED);

    private final Desk desk;
    private final ConfirmPlacement confirm;
    private final LapseExtension lapse;
    private final PlacementTimes times;
    private final Practitioners practitioners;
    private final Rules rules;
    private final InstantSource clock;

    KeepPlacementDeadlines(
            Desk desk,
            ConfirmPlacement confirm,
            LapseExtension lapse,
            PlacementTimes times,
            Practitioners practitioners,
            Rules rules,
            InstantSource clock) {
        this.desk = desk;
        this.confirm = confirm;
        this.lapse = lapse;
        this.times = times;
        this.practitioners = practitioners;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(
                Kind.SIGNATURE_HALF_TIME,
                Kind.TRANSMISSION_HALF_TIME,
                Kind.TRANSMISSION,
                Kind.PAPERS,
                Kind.CONFIRMATION,
                Kind.UNCONFIRMED,
                Kind.DAY_BEFORE,
                Kind.START,
                Kind.AMENDMENT_HALF_TIME,
                Kind.AMENDMENT,
                Kind.EXTENSION,
                Kind.WAS_IT_DONE,
                Kind.COMPLETION,
                Kind.CLOSING);
    }

    @Override
    public void due(Deadline deadline) {
        var now = clock.instant();
        var file = desk.open(deadline.subject());
        var it = file.placement();
        switch (deadline.kind()) {
            case SIGNATURE_HALF_TIME -> remindToSign(it, now);
            case TRANSMISSION_HALF_TIME, TRANSMISSION -> remindToSend(it, now);
            case PAPERS -> {
                remindToSign(it, now);
                remindToSend(it, now);
                remindOfTheOrdre(it, now);
                warnOfEntitlement(it, now);
            }
            case CONFIRMATION -> confirmIfSent(it, now);
            case UNCONFIRMED -> {
                confirmIfSent(it, now);
                warnUnlessConfirmed(it, now);
                if (PlacementTimes.isBeforeEve(now, it) && isBlockedSince(it)) {
                    warnOfBlock(it, now);
                }
            }
            case DAY_BEFORE -> announce(it, deadline.dueAt(), now);
            case START -> start(file, now);
            case AMENDMENT_HALF_TIME -> remindToSignAmendment(it, now);
            case AMENDMENT -> {
                remindToSignAmendment(it, now);
                warnOfAmendment(it, now);
            }
            case EXTENSION -> lapseUnlessAuthorised(file, now);
            case WAS_IT_DONE -> {
                if (Status.UNDER_WAY.contains(it.status())) {
                    remind(it, Occasion.WAS_IT_DONE, PlacementTimes.takenAsDone(it, rules.today()), now, Actor.HOST);
                }
            }
            case COMPLETION -> {
                if (Status.UNDER_WAY.contains(it.status())
                        && it.halfDays().from(now).isEmpty()) {
                    desk.act(it, Act.bySystem(Deed.COMPLETE, now).by(PlacementTimes.ruleOfCompletion(rules.today())));
                    times.completed(it, now, rules.today());
                }
            }
            case CLOSING -> {
                if (it.status() == Status.COMPLETED) {
                    desk.act(it, Act.bySystem(Deed.CLOSE, now).by(PlacementTimes.ruleOfClosing(rules.today())));
                    times.over(it.id());
                }
            }
            default -> throw new IllegalArgumentException("not kept here: " + deadline.kind());
        }
    }

    /** Nobody works without papers: what is not confirmed when it should begin, or was and is blocked since, falls. */
    private void start(Desk.File file, Instant now) {
        var it = file.placement();
        confirmIfSent(it, now);
        var book = rules.today();
        if (it.status() == Status.CONFIRMED && confirm.mayGoOn(it, book)) {
            desk.act(it, Act.bySystem(Deed.START, now).by(book.used()));
            times.begun(it, book);
        } else if (Status.BINDING.contains(it.status()) && !Status.UNDER_WAY.contains(it.status())) {
            desk.act(it, Act.bySystem(Deed.CANCEL, now).because(PAPERS_MISSING).by(book.used()));
            desk.giveBack(file, PAPERS_MISSING, now);
        }
    }

    private void confirmIfSent(Placement it, Instant now) {
        if (AT_THE_ORDRE.contains(it.status())) {
            confirm.ifInOrder(it, now);
        }
    }

    /** Warns doctor, host and coordinator, before it begins, that the placement is still unconfirmed. */
    private void warnUnlessConfirmed(Placement it, Instant now) {
        if (Status.UNCONFIRMED.contains(it.status()) && begin(it).isAfter(now)) {
            remind(it, Occasion.NOT_YET_CONFIRMED, begin(it), now, Actor.DOCTOR, Actor.HOST, Actor.COORDINATOR);
            times.stillUnconfirmed(it, now);
        }
    }

    /** On the eve they hear that it begins, or why it may not; and if that is mended before the day, that it begins after all. */
    private void announce(Placement it, Instant due, Instant now) {
        if (it.status() != Status.CONFIRMED || !beginsAfter(LocalDate.ofInstant(now, Clock.PARIS), it)) {
            return;
        }
        if (!isBlockedSince(it)) {
            remind(it, Occasion.DAY_BEFORE, begin(it), now, Actor.DOCTOR, Actor.HOST);
            return;
        }
        if (PlacementTimes.isFirstLookOfEve(due, it)) {
            warnOfBlock(it, now);
        }
        times.blockedOnEve(it, now);
    }

    private boolean isBlockedSince(Placement it) {
        return it.status() == Status.CONFIRMED && !confirm.mayGoOn(it, rules.today());
    }

    /** Whoever was told that it is confirmed must know that it falls all the same unless somebody mends what blocks it. */
    private void warnOfBlock(Placement it, Instant now) {
        remind(it, Occasion.BLOCKED, begin(it), now, Actor.DOCTOR, Actor.HOST, Actor.COORDINATOR);
    }

    private void remindToSign(Placement it, Instant now) {
        if (it.status() == Status.AGREED) {
            var papers = PlacementTimes.papersBefore(it, rules.today());
            var before = papers.isAfter(now) ? papers : begin(it);
            for (Actor side : List.of(Actor.DOCTOR, Actor.HOST)) {
                if (!it.contract().isBy(side)) {
                    remind(it, Occasion.SIGN_CONTRACT, before, now, side);
                }
            }
        }
    }

    private void remindToSignAmendment(Placement it, Instant now) {
        if (!awaitsSignatures(it)) {
            return;
        }
        for (Actor side : List.of(Actor.DOCTOR, Actor.HOST)) {
            if (!it.document(DocumentKind.AMENDMENT).isBy(side)) {
                remind(it, Occasion.SIGN_AMENDMENT, PlacementTimes.beginningOfAdded(it), now, side);
            }
        }
    }

    /**
     * Reminds of an amendment that is not signed. A registered doctor's extension is valid without it, so only the coordinator is told; a
     * student's lapses, so all three are.
     */
    private void warnOfAmendment(Placement it, Instant now) {
        if (unauthorised(it, rules.today())) {
            var before = PlacementTimes.beginningOfAdded(it);
            remind(it, Occasion.EXTENSION_UNAUTHORISED, before, now, Actor.DOCTOR, Actor.HOST, Actor.COORDINATOR);
        } else if (awaitsSignatures(it)) {
            remind(it, Occasion.SIGN_AMENDMENT, PlacementTimes.beginningOfAdded(it), now, Actor.COORDINATOR);
        }
    }

    private void lapseUnlessAuthorised(Desk.File file, Instant now) {
        var book = rules.today();
        var it = file.placement();
        if (unauthorised(it, book)) {
            lapse.handle(
                    file,
                    Act.bySystem(it.lapsing(), now).because(PAPERS_MISSING).by(book.used()));
        }
    }

    private static boolean unauthorised(Placement it, RuleBook book) {
        return it.status() == Status.EXTENDED && it.awaitsAuthorisation() && book.holds(RuleCode.STUDENT_AUTHORISATION);
    }

    private static boolean awaitsSignatures(Placement it) {
        return it.status() == Status.EXTENDED
                && it.document(DocumentKind.AMENDMENT).wholeAt().isEmpty();
    }

    private void remindToSend(Placement it, Instant now) {
        it.toSend().ifPresent(document -> {
            var occasion =
                    document == DocumentKind.CONTRACT ? Occasion.SEND_TO_ORDRE : Occasion.SEND_AMENDMENT_TO_ORDRE;
            var before = PlacementTimes.sendBefore(document, it, rules.today());
            remind(it, occasion, before, now, Actor.DOCTOR, Actor.COORDINATOR);
        });
    }

    /** Only a student cannot begin without an answer, and not on the Ordre's taking note alone. */
    private void remindOfTheOrdre(Placement it, Instant now) {
        if (it.student() && (it.status() == Status.SENT_TO_ORDRE || it.status() == Status.ORDRE_INFORMED)) {
            remind(it, Occasion.ORDRE_AWAITED, begin(it), now, Actor.DOCTOR, Actor.COORDINATOR);
        }
    }

    private void warnOfEntitlement(Placement it, Instant now) {
        if (!Status.BINDING.contains(it.status())) {
            return;
        }
        practitioners.find(it.practitionerId().toString()).ifPresent(doctor -> {
            var ends = earlier(doctor.entitledUntil(), doctor.insuredUntil());
            if (ends.isBefore(it.halfDays().last().date())) {
                var before = ends.atStartOfDay(Clock.PARIS).toInstant();
                remind(it, Occasion.ENTITLEMENT_ENDS, before, now, Actor.DOCTOR, Actor.COORDINATOR);
            }
        });
    }

    private void remind(Placement it, Occasion occasion, Instant before, Instant now, Actor... whom) {
        for (Actor actor : whom) {
            desk.act(it, Act.reminder(occasion, actor, before, now));
        }
    }

    /** What was confirmed only on its first day, or is looked at only then, does not begin tomorrow. */
    private static boolean beginsAfter(LocalDate day, Placement it) {
        return it.halfDays().first().date().isAfter(day);
    }

    private static Instant begin(Placement it) {
        return it.halfDays().first().begin(Clock.PARIS);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
