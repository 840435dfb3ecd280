package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.calendar.HalfDaysColumn;
import fr.releve.matching.term.ScoreTerm;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doctor proposed to a vacancy for certain half-days: decided by a coordinator, then offered to doctor and host, and agreed once
 * both said yes.
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

    /** Who answers an offer. */
    public enum Party {
        DOCTOR,
        HOST
    }

    static final String ANOTHER_WAS_QUICKER = "another-was-quicker";

    @Id
    private UUID id;

    @Version
    private long version;

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
    private @Nullable Instant offeredAt;
    private @Nullable Instant answerBefore;
    private boolean doctorAccepted;
    private boolean hostAccepted;
    private @Nullable Instant hostAnsweredAt;
    private @Nullable Instant closedAt;
    private @Nullable String reasonCode;
    private @Nullable UUID roundId;
    private String ruleVersions = "";

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    private Proposal(UUID id, Draft draft, Instant now, Instant decideBefore) {
        this.id = id;
        this.status = Status.PROPOSED;
        this.sequence = 1;
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

    /** One of several that ask for the same place at the same time: the first doctor to accept gets it. */
    static Proposal publishParallel(Draft draft, UUID round, Instant now, Instant decideBefore) {
        var proposal = publish(draft, now, decideBefore);
        proposal.roundId = round;
        return proposal;
    }

    void approve(String coordinator, Instant now) {
        require(status == Status.PROPOSED);
        decidedBy = coordinator;
        decidedAt = now;
        sequence++;
    }

    /** @param rules the rows of the rules by which the deadline was set */
    void offer(Instant now, Instant until, String rules) {
        require(status == Status.PROPOSED && decidedBy != null);
        ruleVersions = rules;
        status = Status.OFFERED;
        offeredAt = now;
        answerBefore = until;
        sequence++;
    }

    void reject(String coordinator, String reason, Instant now) {
        require(status == Status.PROPOSED);
        decidedBy = coordinator;
        decidedAt = now;
        close(Status.REJECTED, reason, now);
    }

    /** @return false if this side had said yes before */
    boolean accept(Party party, Instant now) {
        require(answerable(now) || (status == Status.AGREED && hasAccepted(party)));
        if (hasAccepted(party)) {
            return false;
        }
        switch (party) {
            case DOCTOR -> doctorAccepted = true;
            case HOST -> {
                hostAccepted = true;
                hostAnsweredAt = now;
            }
        }
        sequence++;
        return true;
    }

    /** Agrees if both sides said yes. */
    boolean agree() {
        if (status != Status.OFFERED || !doctorAccepted || !hostAccepted) {
            return false;
        }
        status = Status.AGREED;
        sequence++;
        return true;
    }

    void decline(Party party, String reason, Instant now) {
        require(answerable(now));
        if (party == Party.HOST) {
            hostAnsweredAt = now;
        }
        close(Status.DECLINED, reason, now);
    }

    void expire(Instant now) {
        require(status == Status.OFFERED && !now.isBefore(answerBefore().orElseThrow()));
        close(Status.EXPIRED, "no-answer", now);
    }

    void escalate() {
        require(status == Status.PROPOSED);
        escalated = true;
        sequence++;
    }

    void withdraw(String reason, Instant now) {
        require(status == Status.PROPOSED || status == Status.OFFERED);
        close(Status.WITHDRAWN, reason, now);
    }

    /** Somebody was reminded; nothing else changes. */
    void remind() {
        require(status == Status.PROPOSED || status == Status.OFFERED);
        sequence++;
    }

    /** Another doctor of the round was quicker. */
    void supersede(Instant now) {
        require(roundId != null && (status == Status.PROPOSED || status == Status.OFFERED));
        close(Status.SUPERSEDED, ANOTHER_WAS_QUICKER, now);
    }

    /** The placement that came of it fell; its own events tell of that. */
    public void fall(String reason, Instant now) {
        require(status == Status.AGREED);
        status = Status.CANCELLED;
        reasonCode = reason;
        closedAt = now;
    }

    /** The placement that came of it goes on for more half-days. */
    public void extend(HalfDays all) {
        require(status == Status.AGREED && all.containsAll(halfDays));
        halfDays = all;
    }

    private void close(Status end, String reason, Instant now) {
        status = end;
        reasonCode = reason;
        closedAt = now;
        sequence++;
    }

    private boolean answerable(Instant now) {
        return status == Status.OFFERED && now.isBefore(answerBefore().orElseThrow());
    }

    boolean hasAccepted(Party party) {
        return party == Party.DOCTOR ? doctorAccepted : hostAccepted;
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

    /** When the host said yes or no. */
    public Optional<Instant> hostAnsweredAt() {
        return Optional.ofNullable(hostAnsweredAt);
    }

    public Optional<Instant> answerBefore() {
        return Optional.ofNullable(answerBefore);
    }

    /** Doctor and host have been asked. */
    public boolean wasOffered() {
        return offeredAt != null;
    }

    /** Whether others are asked for the same place at the same time: it is held only once the doctor accepts. */
    public boolean parallel() {
        return roundId != null;
    }

    public Optional<UUID> round() {
        return Optional.ofNullable(roundId);
    }

    /** Of those asked in parallel, a plan reckons with the one that got the place: the others hold nothing. */
    public boolean countsForPlan() {
        return roundId == null || doctorAccepted;
    }

    /** The rows of the rules that set its deadline, {@code code@version}, separated by blanks; empty before the offer. */
    public String ruleVersions() {
        return ruleVersions;
    }

    public boolean doctorAccepted() {
        return doctorAccepted;
    }

    public boolean hostAccepted() {
        return hostAccepted;
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }
}
