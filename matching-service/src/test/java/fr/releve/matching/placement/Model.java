package fr.releve.matching.placement;

import static fr.releve.matching.placement.Command.Who.COORDINATOR;
import static fr.releve.matching.placement.Command.Who.DOCTOR;
import static fr.releve.matching.placement.Command.Who.HOST;
import static fr.releve.matching.placement.Command.Who.STRANGER;
import static fr.releve.matching.placement.Placement.Status.AGREED;
import static fr.releve.matching.placement.Placement.Status.CANCELLED;
import static fr.releve.matching.placement.Placement.Status.CLOSED;
import static fr.releve.matching.placement.Placement.Status.COMPLETED;
import static fr.releve.matching.placement.Placement.Status.CONFIRMED;
import static fr.releve.matching.placement.Placement.Status.EXTENDED;
import static fr.releve.matching.placement.Placement.Status.INTERRUPTED;
import static fr.releve.matching.placement.Placement.Status.IN_PROGRESS;
import static fr.releve.matching.placement.Placement.Status.NO_SHOW;
import static fr.releve.matching.placement.Placement.Status.ORDRE_AUTHORISED;
import static fr.releve.matching.placement.Placement.Status.ORDRE_INFORMED;
import static fr.releve.matching.placement.Placement.Status.ORDRE_REFUSED;
import static fr.releve.matching.placement.Placement.Status.SENT_TO_ORDRE;
import static fr.releve.matching.placement.Placement.Status.SIGNED;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.time.Clock;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.placement.Command.Move;
import fr.releve.matching.placement.Command.Who;
import fr.releve.matching.placement.Placement.Status;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The life of proposals and placements as the domain tells it, written down beside the code that keeps it and without its table: who may do
 * what in which state, where that leads, and what happens by itself. It says of a command beforehand whether it is refused, and as what.
 * Longer than a class should be, so that what is allowed and what follows from it are read side by side.
 */
final class Model {

    private static final Set<Who> PARTIES = Set.of(DOCTOR, HOST);
    private static final Set<Who> ALL = Set.of(DOCTOR, HOST, COORDINATOR);
    private static final Set<Who> COORDINATORS = Set.of(COORDINATOR);

    private static final Set<Status> NOT_BEGUN =
            Set.of(AGREED, SIGNED, SENT_TO_ORDRE, ORDRE_AUTHORISED, ORDRE_INFORMED, ORDRE_REFUSED, CONFIRMED);
    private static final Set<Status> UNDER_WAY = Set.of(IN_PROGRESS, EXTENDED);
    private static final Set<Status> SURE = Set.of(CONFIRMED, IN_PROGRESS, EXTENDED);

    /** From where a placement can be moved, and by whom; whose it never is, is told so, whatever the state. */
    private record Step(Set<Status> from, Set<Who> by) {}

    private static final Map<Move, Step> STEPS = Map.ofEntries(
            entry(Move.SIGN, new Step(Set.of(AGREED), PARTIES)),
            entry(Move.TRANSMIT, new Step(Set.of(SIGNED), ALL)),
            entry(
                    Move.AUTHORISE,
                    new Step(Set.of(SENT_TO_ORDRE, ORDRE_INFORMED, CONFIRMED, IN_PROGRESS, EXTENDED), COORDINATORS)),
            entry(Move.TAKE_NOTE, new Step(Set.of(SENT_TO_ORDRE, CONFIRMED, IN_PROGRESS, EXTENDED), COORDINATORS)),
            entry(
                    Move.REFUSE,
                    new Step(Set.of(SENT_TO_ORDRE, ORDRE_INFORMED, CONFIRMED, IN_PROGRESS, EXTENDED), COORDINATORS)),
            entry(Move.CANCEL, new Step(NOT_BEGUN, ALL)),
            entry(Move.INTERRUPT, new Step(UNDER_WAY, ALL)),
            entry(Move.MISS, new Step(UNDER_WAY, Set.of(HOST, COORDINATOR))),
            entry(Move.COMPLETE, new Step(UNDER_WAY, Set.of(HOST, COORDINATOR))),
            entry(Move.EXTEND, new Step(UNDER_WAY, PARTIES)),
            entry(Move.DECLINE_EXTENSION, new Step(UNDER_WAY, PARTIES)),
            entry(Move.SIGN_AMENDMENT, new Step(Set.of(EXTENDED), PARTIES)),
            entry(Move.TRANSMIT_AMENDMENT, new Step(Set.of(EXTENDED, COMPLETED, INTERRUPTED, NO_SHOW), ALL)));

    private final World world;
    private final Map<UUID, Case> cases = new LinkedHashMap<>();
    private RuleBook rules;
    private Instant now;

    Model(World world, RuleBook rules, Instant now) {
        this.world = world;
        this.rules = rules;
        this.now = now;
    }

    void tick(RuleBook newRules, Instant moment) {
        rules = newRules;
        now = moment;
    }

    Case get(UUID id) {
        return Optional.ofNullable(cases.get(id)).orElseThrow();
    }

    /** In the order in which they were proposed. */
    List<Case> list(Predicate<Case> which) {
        return cases.values().stream().filter(which).toList();
    }

    void proposed(Proposal it) {
        add(new Case(
                it.id(),
                world.doctor(it.practitionerId()),
                it.vacancyId(),
                it.halfDays(),
                it.round().orElse(null),
                it.urgent()));
    }

    /** Whom the reserve has asked is its own choice; that it may ask them is not. */
    void learn(UUID need, Map<UUID, Stored> stored) {
        for (Stored it : stored.values()) {
            var round = it.seen().round();
            var known = cases.get(it.id());
            if (known == null) {
                var halfDays = HalfDays.parse(List.of(it.seen().halfDays().split(" ", -1)));
                assertThat(it.rank()).as("who proposed %s", it).isEqualTo(Draft.OF_RESERVE);
                assertThat(world.need(need).status()).as("the need of %s", it).isEqualTo(Vacancy.Status.PUBLISHED);
                assertThat(world.wanted().from(now).containsAll(halfDays))
                        .as("wanted and to come: %s", it)
                        .isTrue();
                assertThat(promised(other -> other.isOf(it.doctor())).intersects(halfDays))
                        .as("asked for what they promised: %s", it)
                        .isFalse();
                add(new Case(it.id(), world.doctor(it.doctor()), need, halfDays, round, true));
            } else if (known.round == null && round != null) {
                assertThat(world.need(need).urgent()).as("the need of %s", it).isTrue();
                assertThat(known.proposal).as("what joins a round").isEqualTo(Proposal.Status.PROPOSED);
                known.round = round;
            }
        }
    }

    private void add(Case it) {
        cases.put(it.id, it);
    }

    /** Why it is refused; empty if it is done. */
    Optional<ProblemKind> refusal(Command it) {
        var about = get(it.about());
        return Optional.ofNullable(
                switch (it.move()) {
                    case APPROVE, REJECT -> ofDecision(it, about);
                    case ACCEPT, DECLINE -> ofAnswer(it, about);
                    default -> ofMove(it, about);
                });
    }

    private @Nullable ProblemKind ofDecision(Command it, Case about) {
        if (it.by() == STRANGER || (it.by() != COORDINATOR && !about.isAsked())) {
            return ProblemKind.NOT_FOUND;
        }
        if (it.by() != COORDINATOR) {
            return it.by() == HOST ? ProblemKind.PARTY_TO_PROPOSAL : ProblemKind.NOT_ALLOWED;
        }
        if (it.stale()) {
            return ProblemKind.STALE_VERSION;
        }
        if (it.move() == Move.APPROVE && !stillHolds(about)) {
            return ProblemKind.PROPOSAL_NO_LONGER_HOLDS;
        }
        if (about.proposal != Proposal.Status.PROPOSED) {
            return ProblemKind.PROPOSAL_NOT_OPEN;
        }
        return it.move() == Move.APPROVE && about.round == null && !isFree(about, about.halfDays)
                ? ProblemKind.HALF_DAY_TAKEN
                : null;
    }

    private @Nullable ProblemKind ofAnswer(Command it, Case about) {
        if (it.by() == STRANGER || (it.by() != COORDINATOR && !about.isAsked())) {
            return ProblemKind.NOT_FOUND;
        }
        if (it.by() == COORDINATOR) {
            return ProblemKind.NOT_ALLOWED;
        }
        if (it.stale()) {
            return ProblemKind.STALE_VERSION;
        }
        boolean offered = about.proposal == Proposal.Status.OFFERED;
        boolean inTime = offered && now.isBefore(about.until);
        if (it.move() == Move.DECLINE) {
            return inTime ? null : ProblemKind.PROPOSAL_NOT_OPEN;
        }
        boolean again = about.yes.contains(it.by());
        if (offered && !again) {
            if (!stillHolds(about) || about.terms != world.need(about.need).termsVersion()) {
                return ProblemKind.PROPOSAL_NO_LONGER_HOLDS;
            }
            if (it.by() == DOCTOR && isTooMuch(about)) {
                return ProblemKind.TOO_MUCH_PROMISED;
            }
        }
        if (!inTime && !(again && about.proposal == Proposal.Status.AGREED)) {
            return ProblemKind.PROPOSAL_NOT_OPEN;
        }
        return !again && it.by() == DOCTOR && about.round != null && !isFree(about, about.halfDays)
                ? ProblemKind.HALF_DAY_TAKEN
                : null;
    }

    private @Nullable ProblemKind ofMove(Command it, Case about) {
        if (about.placement == null || it.by() == STRANGER) {
            return ProblemKind.NOT_FOUND;
        }
        var step = Objects.requireNonNull(STEPS.get(it.move()));
        if (!step.by().contains(it.by())) {
            return ProblemKind.NOT_ALLOWED;
        }
        if (it.stale()) {
            return ProblemKind.STALE_VERSION;
        }
        boolean possible = step.from().contains(about.placement);
        return switch (it.move()) {
            case SIGN -> ofSignature(about.contract, it.by(), possible);
            case SIGN_AMENDMENT -> ofAmendment(about, it.by(), possible);
            case COMPLETE -> about.halfDays.from(now).isEmpty() ? unless(possible) : ProblemKind.NOT_OVER;
            case AUTHORISE -> unless(possible && (isToBeAnswered(about) || isOnlyNoted(about)));
            case TAKE_NOTE -> unless(possible && isToBeAnswered(about));
            case REFUSE ->
                unless(
                        about.awaitsAuthorisation()
                                ? about.placement == EXTENDED
                                : possible && (!UNDER_WAY.contains(about.placement) || mayStillRefuse(about)));
            case TRANSMIT_AMENDMENT -> unless(possible && about.amendment.isToBeSent());
            case DECLINE_EXTENSION -> unless(possible && isAskedByTheOther(about, it.by()));
            case EXTEND -> ofExtension(it, about, possible);
            default -> unless(possible);
        };
    }

    private static boolean isToBeAnswered(Case it) {
        return !SURE.contains(it.placement) || it.ordre == Ordre.ASKED;
    }

    /** A student's, which note does not suffice for. */
    private static boolean isOnlyNoted(Case it) {
        return it.doctor.student() && it.ordre == Ordre.INFORMED;
    }

    /** What it authorised goes on once it has begun. */
    private static boolean mayStillRefuse(Case it) {
        return it.ordre == Ordre.ASKED || it.ordre == Ordre.INFORMED;
    }

    private static @Nullable ProblemKind unless(boolean possible) {
        return possible ? null : ProblemKind.PLACEMENT_MOVE_REFUSED;
    }

    private static @Nullable ProblemKind ofAmendment(Case it, Who by, boolean possible) {
        if (!it.extended) {
            return ProblemKind.NOT_THE_CONTRACT;
        }
        return possible && it.ordre == Ordre.REFUSED
                ? ProblemKind.CONTRACT_BLOCKED
                : ofSignature(it.amendment, by, possible);
    }

    private static @Nullable ProblemKind ofSignature(Case.Paper paper, Who by, boolean possible) {
        return possible && paper.isBy(by) ? ProblemKind.ALREADY_SIGNED : unless(possible);
    }

    private @Nullable ProblemKind ofExtension(Command it, Case about, boolean possible) {
        var added = it.more().minus(about.halfDays);
        if (added.isEmpty()
                || !added.equals(added.from(now))
                || !world.need(about.need).wanted().containsAll(added)) {
            return ProblemKind.INVALID_EXTENSION;
        }
        var all = about.halfDays.or(added);
        if (about.doctor.student()
                && !all.last().date().isBefore(longest(all.first().date()))) {
            return ProblemKind.STUDENT_PERIOD;
        }
        if (about.awaitsAuthorisation()) {
            return ProblemKind.PLACEMENT_MOVE_REFUSED;
        }
        if (about.ordre == Ordre.REFUSED) {
            return ProblemKind.CONTRACT_BLOCKED;
        }
        return possible && isAgreement(it, about) && !isFree(about, added)
                ? ProblemKind.HALF_DAY_TAKEN
                : unless(possible);
    }

    private LocalDate longest(LocalDate from) {
        return from.plusMonths(rules.number(RuleCode.STUDENT_LONGEST_MONTHS));
    }

    private static boolean isAskedByTheOther(Case about, Who by) {
        return about.wishedBy != null && about.wishedBy != by;
    }

    private static boolean isAgreement(Command it, Case about) {
        return isAskedByTheOther(about, it.by()) && about.halfDays.or(it.more()).equals(about.wish);
    }

    /** None of it has begun, and the need still is one. */
    private boolean stillHolds(Case it) {
        return !it.hasBegun(now) && world.need(it.need).status() != Vacancy.Status.CLOSED;
    }

    /** Neither doctor nor place is promised otherwise. */
    private boolean isFree(Case it, HalfDays some) {
        return hasPlace(it, some)
                && !promised(other -> other.isOf(it.doctor.id())).intersects(some);
    }

    private boolean hasPlace(Case it, HalfDays some) {
        int places = world.need(it.need).doctorsPerHalfDay();
        var there = list(other -> other.need.equals(it.need)).stream()
                .map(Case::kept)
                .filter(kept -> kept.intersects(some))
                .toList();
        return some.indexes()
                .mapToObj(half -> HalfDays.ofIndexes(IntStream.of(half)))
                .allMatch(half ->
                        there.stream().filter(kept -> kept.intersects(half)).count() < places);
    }

    private HalfDays promised(Predicate<Case> which) {
        return list(which).stream().map(Case::kept).reduce(HalfDays.NONE, HalfDays::or);
    }

    /** Beside what the doctor said yes to elsewhere, if to anything, it is more than their week takes. */
    private boolean isTooMuch(Case it) {
        var besides = promised(other -> !other.equals(it) && other.isOf(it.doctor.id()) && other.yes.contains(DOCTOR));
        var together = besides.or(it.halfDays);
        return !besides.isEmpty()
                && (besides.intersects(it.halfDays)
                        || it.halfDays.indexes().anyMatch(half -> together.sizeOfWeek(half) > it.doctor.weekCap()));
    }

    /**
     * What was not refused is done.
     *
     * @return whether that changed anything
     */
    boolean happened(Command it) {
        var about = get(it.about());
        switch (it.move()) {
            case APPROVE -> {
                offer(about);
                list(other -> other.isWith(about) && other.proposal == Proposal.Status.PROPOSED && stillHolds(other))
                        .forEach(this::offer);
            }
            case REJECT -> about.proposal = Proposal.Status.REJECTED;
            case ACCEPT -> {
                return accepted(it.by(), about);
            }
            case DECLINE -> about.proposal = Proposal.Status.DECLINED;
            case SIGN -> {
                about.contract.sign(it.by(), now);
                about.placement = about.contract.isWhole() ? SIGNED : AGREED;
            }
            case TRANSMIT -> {
                about.contract.sent = true;
                about.ordre = Ordre.ASKED;
                about.placement = isConfirmedUnanswered(about) ? CONFIRMED : SENT_TO_ORDRE;
            }
            case AUTHORISE -> answered(about, Ordre.AUTHORISED, CONFIRMED);
            case TAKE_NOTE -> answered(about, Ordre.INFORMED, about.doctor.student() ? ORDRE_INFORMED : CONFIRMED);
            case REFUSE -> refused(about);
            case CANCEL -> about.fall(CANCELLED, HalfDays.NONE);
            case INTERRUPT -> about.fall(INTERRUPTED, begun(about));
            case MISS -> about.fall(NO_SHOW, begunBeforeTheLastDay(about));
            case COMPLETE -> complete(about);
            case EXTEND -> {
                var all = about.halfDays.or(it.more());
                if (isAgreement(it, about)) {
                    about.extend(all);
                } else {
                    about.wish = all;
                    about.wishedBy = it.by();
                }
            }
            case DECLINE_EXTENSION -> {
                about.wish = null;
                about.wishedBy = null;
            }
            case SIGN_AMENDMENT -> about.amendment.sign(it.by(), now);
            case TRANSMIT_AMENDMENT -> {
                about.amendment.sent = true;
                about.ordre = about.doctor.student() ? Ordre.ASKED : about.ordre;
            }
        }
        return true;
    }

    private void offer(Case it) {
        var need = world.need(it.need);
        var patience = Duration.ofHours(rules.number(it.urgent ? RuleCode.URGENT_ANSWER_HOURS : RuleCode.ANSWER_HOURS));
        var begin = it.halfDays.first().begin(Clock.PARIS);
        var until = now.plus(patience);
        it.until = begin.isBefore(until) ? begin : until;
        it.terms = need.termsVersion();
        it.proposal = Proposal.Status.OFFERED;
    }

    /** The first doctor of a round to say yes gets the place; those for whom too little is left are told, if they were asked. */
    private boolean accepted(Who by, Case about) {
        if (!about.yes.add(by)) {
            return false;
        }
        if (by == DOCTOR) {
            list(other -> other.isWith(about)
                            && other.isOpen()
                            && !other.yes.contains(DOCTOR)
                            && !hasPlace(other, other.halfDays))
                    .forEach(it -> it.proposal = it.isAsked() ? Proposal.Status.SUPERSEDED : Proposal.Status.WITHDRAWN);
        }
        if (about.yes.containsAll(PARTIES)) {
            about.proposal = Proposal.Status.AGREED;
            about.placement = AGREED;
        }
        return true;
    }

    /** What lies ahead falls; of what is over nothing does. */
    private void refused(Case it) {
        if (it.awaitsAuthorisation()) {
            it.lapse();
            return;
        }
        it.ordre = Ordre.REFUSED;
        if (!UNDER_WAY.contains(it.placement)) {
            it.fall(CANCELLED, HalfDays.NONE);
        } else if (!it.halfDays.from(now).isEmpty()) {
            it.fall(INTERRUPTED, begun(it));
        }
    }

    /** What is confirmed already stays as it is. */
    private static void answered(Case it, Ordre answer, Status to) {
        it.ordre = answer;
        if (it.placement != null && NOT_BEGUN.contains(it.placement) && it.placement != CONFIRMED) {
            it.placement = to;
        }
    }

    /** The Ordre's silence holds up students alone, once it is about to begin. */
    private boolean isConfirmedUnanswered(Case it) {
        var look = it.halfDays.first().date().minusDays(rules.number(RuleCode.CONFIRMATION_DAYS));
        return !it.doctor.student() && !now.isBefore(atTen(look));
    }

    private HalfDays begun(Case it) {
        return it.halfDays.minus(it.halfDays.from(now));
    }

    private HalfDays begunBeforeTheLastDay(Case it) {
        var begun = begun(it);
        return begun.isEmpty() ? begun : begun.until(begun.last().date().minusDays(1));
    }

    /** Its file is closed some days later, but not before somebody was reminded of an amendment that has to be sent. */
    private void complete(Case it) {
        it.placement = COMPLETED;
        it.closesAt = now.plus(Duration.ofDays(rules.number(RuleCode.CLOSING_DAYS)));
        if (it.amendment.isToBeSent()) {
            var due = LocalDate.ofInstant(it.amendment.wholeAt, Clock.PARIS)
                    .plusMonths(rules.number(RuleCode.SEND_WITHIN_MONTHS));
            var sent = it.doctor.student() && it.beginningOfAdded().isBefore(atTen(due))
                    ? it.beginningOfAdded()
                    : atTen(due);
            var reminded = sent.plus(Duration.ofDays(1));
            it.closesAt = reminded.isAfter(it.closesAt) ? reminded : it.closesAt;
        }
    }

    /** What happens by itself until now, however late somebody looks. */
    void pass() {
        cases.values().forEach(it -> {
            passProposal(it);
            boolean moved = true;
            while (moved) {
                moved = passPlacement(it);
            }
        });
    }

    private void passProposal(Case it) {
        if (it.proposal == Proposal.Status.OFFERED && !now.isBefore(it.until)) {
            it.proposal = Proposal.Status.EXPIRED;
        } else if (it.proposal == Proposal.Status.PROPOSED && it.oneOfSeveral && it.hasBegun(now)) {
            it.proposal = Proposal.Status.WITHDRAWN;
        }
    }

    private boolean passPlacement(Case it) {
        var status = it.placement;
        if (status == SENT_TO_ORDRE && isConfirmedUnanswered(it)) {
            it.placement = CONFIRMED;
        } else if (status == CONFIRMED && it.hasBegun(now)) {
            it.placement = IN_PROGRESS;
        } else if (status != null && NOT_BEGUN.contains(status) && it.hasBegun(now)) {
            it.fall(CANCELLED, HalfDays.NONE);
        } else if (status == EXTENDED && it.awaitsAuthorisation() && !now.isBefore(it.beginningOfAdded())) {
            it.lapse();
        } else if (status != null && UNDER_WAY.contains(status) && !now.isBefore(takenAsDone(it))) {
            complete(it);
        } else if (status == COMPLETED && !now.isBefore(it.closesAt)) {
            it.placement = CLOSED;
        } else {
            return false;
        }
        return true;
    }

    private Instant takenAsDone(Case it) {
        return atTen(it.halfDays.last().date().plusDays(1L + rules.number(RuleCode.COMPLETION_DAYS)));
    }

    private static Instant atTen(LocalDate day) {
        return day.atTime(10, 0).atZone(Clock.PARIS).toInstant();
    }
}
