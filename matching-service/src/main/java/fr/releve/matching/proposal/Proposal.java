package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.calendar.HalfDaysColumn;
import fr.releve.matching.term.ScoreTerm;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doctor proposed to a vacancy for certain half-days: decided by a coordinator, then offered to doctor and host, and agreed once
 * both said yes. Everything that happens to it is a line of its log, and the lines alone rebuild how far it has come.
 */
@Entity
public class Proposal {

    /** How far a proposal has come. Approval offers it in the same breath, so there is no state between the two. */
    public enum Status {
        PROPOSED,
        OFFERED,
        AGREED,
        REJECTED,
        DECLINED,
        EXPIRED,
        WITHDRAWN,
        /** Several doctors were asked in parallel, and another one was quicker. */
        SUPERSEDED,
        /** It was agreed, and the placement fell. */
        CANCELLED;

        /** Those that bind doctor and vacancy. */
        public static final Set<Status> PROMISED = Set.of(OFFERED, AGREED);

        /** Those that a plan has to reckon with. */
        public static final Set<Status> LIVE = Set.of(PROPOSED, OFFERED, AGREED);

        /** Those after which the same is not proposed again for a while. */
        public static final Set<Status> REFUSED = Set.of(REJECTED, DECLINED, EXPIRED, CANCELLED);
    }

    static final String ANOTHER_WAS_QUICKER = "another-was-quicker";

    @Id
    private UUID id;

    @Version
    private long version;

    /** The number of the last line of its log. */
    @Column(name = "entries")
    private int lines;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID practitionerId;
    private UUID vacancyId;
    private String territory;

    @Convert(converter = HalfDaysColumn.class)
    private HalfDays halfDays;

    private long score;

    @Convert(converter = TermsColumn.class)
    private List<ScoreTerm> terms;

    private String engineVersion;
    private boolean urgent;
    private boolean escalated;
    private Instant publishedAt;
    private Instant decideBefore;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant closedAt;
    private @Nullable String reasonCode;
    private @Nullable UUID roundId;

    @Embedded
    private Answers answers = new Answers();

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    private Proposal(UUID id, Draft draft, Instant now, Instant decideBefore) {
        this.id = id;
        this.status = Status.PROPOSED;
        this.practitionerId = draft.practitionerId();
        this.vacancyId = draft.vacancyId();
        this.territory = draft.territory();
        this.halfDays = draft.halfDays();
        this.score = draft.score();
        this.terms = draft.terms();
        this.engineVersion = draft.engineVersion();
        this.urgent = draft.urgent();
        this.publishedAt = now;
        this.decideBefore = decideBefore;
    }

    static Proposal publish(Draft draft, Instant now, Instant decideBefore) {
        return new Proposal(UUID.randomUUID(), draft, now, decideBefore);
    }

    /**
     * Others are asked beside whom the plan proposed: it becomes one of several.
     *
     * @param rulesAsked {@code code@version}, separated by blanks
     */
    Line join(UUID round, String rulesAsked, Instant now) {
        require(status == Status.PROPOSED && roundId == null);
        return write(bySystem(Deed.JOIN, status, now).of(round).by(rulesAsked));
    }

    /** One of several that ask for the same place at the same time: the first doctor to accept gets it. */
    static Proposal publishParallel(Draft draft, UUID round, Instant now, Instant decideBefore) {
        var proposal = publish(draft, now, decideBefore);
        proposal.roundId = round;
        return proposal;
    }

    /** The same proposal, with all that can change about it made anew of its log. */
    Proposal replayed(List<Line> log) {
        var first = log.getFirst();
        var draft = new Draft(
                practitionerId,
                vacancyId,
                territory,
                Objects.requireNonNull(first.halfDays()),
                score,
                terms,
                engineVersion,
                urgent);
        var anew = new Proposal(id, draft, first.at(), Objects.requireNonNull(first.before()));
        log.forEach(anew::apply);
        return anew;
    }

    /**
     * The first line of the log.
     *
     * @param rules the rows of the rules by which doctor and vacancy were put together
     */
    Line begin(String rules) {
        return write(bySystem(Deed.PUBLISH, status, publishedAt)
                .on(halfDays)
                .until(decideBefore)
                .by(rules)
                .of(roundId));
    }

    /** @param rules the rows of the rules by which it still stands */
    Line approve(String coordinator, Instant now, String rules) {
        require(status == Status.PROPOSED);
        return write(
                line(Deed.APPROVE, Actor.COORDINATOR, coordinator, status, now).by(rules));
    }

    /**
     * @param terms version of the vacancy's terms that both sides are asked about
     * @param rules the rows of the rules by which the deadline was set
     */
    Line offer(long terms, Instant now, Instant until, String rules) {
        require(status == Status.PROPOSED && decidedBy != null);
        return write(
                bySystem(Deed.OFFER, Status.OFFERED, now).until(until).by(rules).offering(terms));
    }

    Line reject(String coordinator, String reason, Instant now) {
        require(status == Status.PROPOSED);
        return write(line(Deed.REJECT, Actor.COORDINATOR, coordinator, Status.REJECTED, now)
                .because(reason));
    }

    /**
     * @param rules rows that were asked whether it still holds, {@code code@version}, separated by blanks
     * @return empty if this side had said yes before
     */
    Optional<Line> accept(Party party, String account, Instant now, String rules) {
        require(answerable(now) || (status == Status.AGREED && answers.hasAccepted(party)));
        return answers.hasAccepted(party)
                ? Optional.empty()
                : Optional.of(write(
                        line(Deed.ACCEPT, party.actor(), account, status, now).by(rules)));
    }

    /** Agrees if both sides said yes; empty if they did not, or had agreed before. */
    Optional<Line> agree(Instant now) {
        return status == Status.OFFERED && answers.bothAccepted()
                ? Optional.of(write(bySystem(Deed.AGREE, Status.AGREED, now)))
                : Optional.empty();
    }

    Line decline(Party party, String account, String reason, Instant now) {
        require(answerable(now));
        return write(
                line(Deed.DECLINE, party.actor(), account, Status.DECLINED, now).because(reason));
    }

    Line expire(Instant now) {
        require(status == Status.OFFERED && !answers.inTime(now));
        return write(bySystem(Deed.EXPIRE, Status.EXPIRED, now).because("no-answer"));
    }

    /**
     * Some of its half-days passed before a coordinator decided; it waits on for the rest, as long as it would have waited.
     *
     * @param rest of the same two
     */
    Line shorten(Draft rest, Instant now) {
        require(status == Status.PROPOSED && halfDays.containsAll(rest.halfDays()));
        score = rest.score();
        terms = rest.terms();
        return write(bySystem(Deed.SHORTEN, status, now).on(rest.halfDays()));
    }

    Line escalate(Instant now) {
        require(status == Status.PROPOSED);
        return write(bySystem(Deed.ESCALATE, status, now));
    }

    Line withdraw(String reason, Instant now) {
        require(isOpen());
        return write(bySystem(Deed.WITHDRAW, Status.WITHDRAWN, now).because(reason));
    }

    /**
     * Somebody is reminded; nothing else changes.
     *
     * @param whom who has not answered; null if the coordinator is to decide
     */
    Line remind(@Nullable Party whom, Instant before, Instant now) {
        require(isOpen());
        return write(bySystem(Deed.REMIND, status, now).about(whom).until(before));
    }

    /** Another doctor of the round was quicker. */
    Line supersede(Instant now) {
        require(roundId != null && isOpen());
        return write(bySystem(Deed.SUPERSEDE, Status.SUPERSEDED, now).because(ANOTHER_WAS_QUICKER));
    }

    /** The placement that came of it fell; its own events tell of that. */
    public Line fall(String reason, Instant now) {
        require(status == Status.AGREED);
        return write(bySystem(Deed.FALL, Status.CANCELLED, now).because(reason));
    }

    /** The placement that came of it goes on for more half-days. */
    public Line extend(HalfDays all, Instant now) {
        require(status == Status.AGREED && all.containsAll(halfDays));
        return write(bySystem(Deed.EXTEND, status, now).on(all));
    }

    /** The placement that came of it stays at fewer half-days. */
    public Line shorten(HalfDays kept, Instant now) {
        require(status == Status.AGREED && halfDays.containsAll(kept));
        return write(bySystem(Deed.SHORTEN, status, now).on(kept));
    }

    private Line bySystem(Deed deed, Status to, Instant at) {
        return line(deed, Actor.SYSTEM, Line.NOBODY, to, at);
    }

    private Line line(Deed deed, Actor actor, String account, Status to, Instant at) {
        return new Line(id, lines + 1, at, actor, account, deed, status, to, null, null, null, null, "", 0, null);
    }

    private Line write(Line line) {
        apply(line);
        return line;
    }

    private void apply(Line it) {
        lines = it.number();
        status = it.to();
        if (it.deed().told()) {
            sequence++;
        }
        switch (it.deed()) {
            case AGREE, REMIND -> {}
            case PUBLISH, JOIN -> roundId = it.round();
            case APPROVE, REJECT -> {
                decidedBy = it.account();
                decidedAt = it.at();
            }
            case OFFER -> answers.offered(it);
            case ACCEPT -> answers.accepted(it);
            case DECLINE -> answers.declined(it);
            case ESCALATE -> escalated = true;
            case EXTEND, SHORTEN -> halfDays = Objects.requireNonNull(it.halfDays());
            case EXPIRE, WITHDRAW, SUPERSEDE, FALL -> {}
        }
        if (!Status.LIVE.contains(status)) {
            reasonCode = it.reason();
            closedAt = it.at();
        }
    }

    /** Not yet decided, or not yet answered. */
    boolean isOpen() {
        return status == Status.PROPOSED || status == Status.OFFERED;
    }

    private boolean answerable(Instant now) {
        return status == Status.OFFERED && answers.inTime(now);
    }

    private void require(boolean open) {
        if (!open) {
            throw new ProposalNotOpen(this);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Number of events told of it so far. */
    public long sequence() {
        return sequence;
    }

    public Status status() {
        return status;
    }

    public UUID practitionerId() {
        return practitionerId;
    }

    public UUID vacancyId() {
        return vacancyId;
    }

    public String territory() {
        return territory;
    }

    public HalfDays halfDays() {
        return halfDays;
    }

    /** Sum of the points of its terms. */
    public long score() {
        return score;
    }

    public List<ScoreTerm> terms() {
        return terms;
    }

    public String engineVersion() {
        return engineVersion;
    }

    public boolean urgent() {
        return urgent;
    }

    /** The coordinator did not decide in time. */
    public boolean escalated() {
        return escalated;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant decideBefore() {
        return decideBefore;
    }

    /** Opaque subject of the coordinator's account. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** When it was rejected, declined, expired or withdrawn. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** What doctor and host are asked and have said. */
    public Answers answers() {
        return answers;
    }

    /** Whether others are asked for the same place at the same time: it is held only once the doctor accepts. */
    public boolean parallel() {
        return roundId != null;
    }

    /** Whether both are asked for the same place at the same time. */
    boolean isAskedWith(Proposal other) {
        return roundId != null && roundId.equals(other.roundId);
    }

    /** Whether doctor and half-days are kept for it: offered to one doctor alone, or accepted by the doctor. */
    public boolean holds() {
        return Status.PROMISED.contains(status) && (roundId == null || answers.doctorAccepted());
    }

    public Optional<UUID> round() {
        return Optional.ofNullable(roundId);
    }

    /** A plan reckons with whom it proposed itself and with who got the place; others asked in parallel hold nothing. */
    public boolean countsForPlan() {
        return roundId == null || answers.doctorAccepted() || !engineVersion.equals(Draft.OF_RESERVE);
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }
}
