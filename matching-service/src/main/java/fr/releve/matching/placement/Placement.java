package fr.releve.matching.placement;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.calendar.HalfDaysColumn;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.readmodel.MissionKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a proposal that was agreed; it keeps the proposal's id. Everything that happens to it is a line of its log, checked
 * against the table of {@link Life}, and the lines alone rebuild it.
 */
@Entity
public class Placement {

    /** How far it has come. */
    public enum Status {
        AGREED,
        SIGNED,
        SENT_TO_ORDRE,
        ORDRE_AUTHORISED,
        ORDRE_INFORMED,
        ORDRE_REFUSED,
        CONFIRMED,
        IN_PROGRESS,
        EXTENDED,
        COMPLETED,
        CLOSED,
        CANCELLED,
        INTERRUPTED,
        NO_SHOW;

        /** Those in which half-days of it still lie ahead, or may. */
        public static final Set<Status> BINDING = Set.of(
                AGREED,
                SIGNED,
                SENT_TO_ORDRE,
                ORDRE_AUTHORISED,
                ORDRE_INFORMED,
                ORDRE_REFUSED,
                CONFIRMED,
                IN_PROGRESS,
                EXTENDED);

        /** Those in which the doctor works there. */
        static final Set<Status> UNDER_WAY = Set.of(IN_PROGRESS, EXTENDED);

        /** Those in which it may still fall for want of papers. */
        static final Set<Status> UNCONFIRMED =
                Set.of(AGREED, SIGNED, SENT_TO_ORDRE, ORDRE_AUTHORISED, ORDRE_INFORMED, ORDRE_REFUSED);
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID practitionerId;
    private UUID vacancyId;
    private String practice;
    private String territory;

    @Enumerated(EnumType.STRING)
    private MissionKind kind;

    private boolean student;

    /** The number of the last line of its log. */
    @Column(name = "entries")
    private int lines;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Convert(converter = HalfDaysColumn.class)
    private HalfDays halfDays;

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // the database's own, to list by
    private @Nullable String firstHalfDay;

    private Instant agreedAt;

    /** Of the contract; null before the first, as Hibernate has it. */
    @AttributeOverride(name = "doctorAt", column = @Column(name = "doctor_signed_at"))
    @AttributeOverride(name = "hostAt", column = @Column(name = "host_signed_at"))
    @AttributeOverride(name = "hash", column = @Column(name = "document_hash"))
    @AttributeOverride(name = "sentAt", column = @Column(name = "sent_at"))
    private @Nullable Document contract;

    private @Nullable Instant ordreAnsweredAt;

    @Enumerated(EnumType.STRING)
    private Ordre ordre = Ordre.NOT_ASKED;

    private @Nullable Instant confirmedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable String reasonCode;

    @Convert(converter = HalfDaysColumn.class)
    private @Nullable HalfDays done;

    @Convert(converter = HalfDaysColumn.class)
    private @Nullable HalfDays wish;

    @Enumerated(EnumType.STRING)
    private @Nullable Actor wishedBy;

    /** The last one that stands; null if none does. */
    @AttributeOverride(name = "at", column = @Column(name = "extended_at"))
    @AttributeOverride(name = "added", column = @Column(name = "added_half_days"))
    @AttributeOverride(name = "amended.doctorAt", column = @Column(name = "doctor_amended_at"))
    @AttributeOverride(name = "amended.hostAt", column = @Column(name = "host_amended_at"))
    @AttributeOverride(name = "amended.hash", column = @Column(name = "amendment_hash"))
    @AttributeOverride(name = "amended.sentAt", column = @Column(name = "amendment_sent_at"))
    private @Nullable Extension extension;

    /** The one whose place the last one took, and which stands again if that lapses; null if there is none. */
    @AttributeOverride(name = "at", column = @Column(name = "former_extended_at"))
    @AttributeOverride(name = "added", column = @Column(name = "former_added_half_days"))
    @AttributeOverride(name = "amended.doctorAt", column = @Column(name = "former_doctor_amended_at"))
    @AttributeOverride(name = "amended.hostAt", column = @Column(name = "former_host_amended_at"))
    @AttributeOverride(name = "amended.hash", column = @Column(name = "former_amendment_hash"))
    @AttributeOverride(name = "amended.sentAt", column = @Column(name = "former_amendment_sent_at"))
    private @Nullable Extension former;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    private Placement(
            UUID id,
            UUID practitionerId,
            UUID vacancyId,
            String practice,
            String territory,
            MissionKind kind,
            boolean student,
            HalfDays halfDays,
            Instant agreedAt) {
        this.id = id;
        this.practitionerId = practitionerId;
        this.vacancyId = vacancyId;
        this.practice = practice;
        this.territory = territory;
        this.kind = kind;
        this.student = student;
        this.status = Status.AGREED;
        this.halfDays = halfDays;
        this.agreedAt = agreedAt;
    }

    static Placement of(Proposal agreed, String practice, MissionKind kind, boolean student, Instant now) {
        return new Placement(
                agreed.id(),
                agreed.practitionerId(),
                agreed.vacancyId(),
                practice,
                agreed.territory(),
                kind,
                student,
                agreed.halfDays(),
                now);
    }

    /** The same placement, made anew of nothing but its log. */
    Placement replayed(List<Line> log) {
        var first = log.getFirst();
        var anew = new Placement(
                id,
                practitionerId,
                vacancyId,
                practice,
                territory,
                kind,
                student,
                Objects.requireNonNull(first.halfDays()),
                first.at());
        log.forEach(anew::apply);
        return anew;
    }

    /** The first line of the log. */
    Line begin() {
        return write(Act.bySystem(Deed.AGREE, agreedAt).on(halfDays), Status.AGREED);
    }

    /**
     * Does it, if the table has it and it {@link #makesSense}.
     *
     * @return the line for the log
     * @throws MoveRefused if it cannot be
     */
    Line act(Act act) {
        return write(
                act,
                Life.next(status, act.deed(), act.actor())
                        .filter(to -> makesSense(act.deed()))
                        .orElseThrow(() -> new MoveRefused(status, act.deed(), act.actor())));
    }

    /**
     * An amendment goes to the Ordre only once both have signed it; once confirmed, only a silent Ordre still answers, or it refuses, or it
     * authorises after all what it took note of; once begun, it refuses no more what it authorised. Only what still waits for its
     * authorisation lapses.
     */
    private boolean makesSense(Deed deed) {
        return switch (deed) {
            case TRANSMIT_AMENDMENT -> amended().isToBeSent();
            case AUTHORISE ->
                Status.UNCONFIRMED.contains(status) || ordre == Ordre.ASKED || (student && ordre == Ordre.INFORMED);
            case TAKE_NOTE -> Status.UNCONFIRMED.contains(status) || ordre == Ordre.ASKED;
            case REFUSE -> !Status.UNDER_WAY.contains(status) || ordre == Ordre.ASKED || ordre == Ordre.INFORMED;
            case LAPSE, LAPSE_FURTHER -> awaitsAuthorisation() && deed == lapsing();
            default -> true;
        };
    }

    /** What a student's last extension added may begin only once the Ordre, which was asked anew, authorises it. */
    boolean awaitsAuthorisation() {
        return student && extension != null && (amended().sentAt() == null || ordre != Ordre.AUTHORISED);
    }

    /** How what the last extension added falls. */
    Deed lapsing() {
        return former == null ? Deed.LAPSE : Deed.LAPSE_FURTHER;
    }

    /** When both agreed to what the document says; empty of an amendment if it never was extended. */
    Optional<Instant> agreedAt(DocumentKind kind) {
        return kind == DocumentKind.CONTRACT
                ? Optional.of(agreedAt)
                : Optional.ofNullable(extension).map(Extension::at);
    }

    /** The document that both have signed and that is to go to the Ordre; empty if none is. */
    Optional<DocumentKind> toSend() {
        if (status == Status.SIGNED) {
            return Optional.of(DocumentKind.CONTRACT);
        }
        boolean sendable =
                Life.next(status, Deed.TRANSMIT_AMENDMENT, Actor.COORDINATOR).isPresent();
        return sendable && amended().isToBeSent() ? Optional.of(DocumentKind.AMENDMENT) : Optional.empty();
    }

    private Line write(Act act, Status to) {
        var line = new Line(
                lines + 1,
                act.at(),
                act.actor(),
                act.account(),
                act.deed(),
                status,
                to,
                act.reason(),
                act.halfDays(),
                act.documentHash(),
                act.about(),
                act.before(),
                act.proof(),
                act.ruleVersions());
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
            case AGREE, REMIND, CLOSE -> {}
            case SIGN, SEAL -> contract = contract().signed(it);
            case TRANSMIT -> {
                contract = contract().sent(it.at());
                ordre = Ordre.ASKED;
            }
            case AUTHORISE -> answered(Ordre.AUTHORISED, it.at());
            case TAKE_NOTE -> answered(Ordre.INFORMED, it.at());
            case REFUSE -> answered(Ordre.REFUSED, it.at());
            case CONFIRM -> confirmedAt = it.at();
            case START -> startedAt = it.at();
            case COMPLETE -> endedAt = it.at();
            case CANCEL, MISS, INTERRUPT -> {
                endedAt = it.at();
                reasonCode = it.reason();
                done = it.halfDays();
            }
            case ASK_EXTENSION -> {
                wish = it.halfDays();
                wishedBy = it.actor();
            }
            case EXTEND -> {
                var all = Objects.requireNonNull(it.halfDays());
                former = extension;
                extension = new Extension(it.at(), all.minus(halfDays), null);
                halfDays = all;
                wish = null;
                wishedBy = null;
            }
            case DECLINE_EXTENSION -> {
                wish = null;
                wishedBy = null;
            }
            case SIGN_AMENDMENT, SEAL_AMENDMENT -> amend(amended().signed(it));
            case TRANSMIT_AMENDMENT -> {
                amend(amended().sent(it.at()));
                ordre = student ? Ordre.ASKED : ordre;
            }
            case LAPSE, LAPSE_FURTHER -> {
                halfDays = Objects.requireNonNull(it.halfDays());
                extension = former;
                former = null;
                ordre = Ordre.AUTHORISED;
            }
        }
    }

    private void amend(Document amendment) {
        extension = Objects.requireNonNull(extension).with(amendment);
    }

    private void answered(Ordre answer, Instant at) {
        ordre = answer;
        ordreAnsweredAt = at;
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

    public String practice() {
        return practice;
    }

    public String territory() {
        return territory;
    }

    public MissionKind kind() {
        return kind;
    }

    /** On a licence to replace: the Ordre has to authorise it. */
    public boolean student() {
        return student;
    }

    /** As agreed, and extended. */
    public HalfDays halfDays() {
        return halfDays;
    }

    /** Those that took place, of one that was interrupted or missed. */
    public Optional<HalfDays> done() {
        return Optional.ofNullable(done);
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public Document contract() {
        return contract == null ? Document.NONE : contract;
    }

    private Document amended() {
        return extension == null ? Document.NONE : extension.amendment();
    }

    /** The contract, or the amendment that the last extension makes of it. */
    Document document(DocumentKind kind) {
        return kind == DocumentKind.CONTRACT ? contract() : amended();
    }

    /** Hashes of the documents of a kind that it may still come back to: of amendments the one that a lapse leads back to, too. */
    Set<String> hashes(DocumentKind kind) {
        var documents = kind == DocumentKind.CONTRACT
                ? Stream.of(contract())
                : Stream.of(extension, former).filter(Objects::nonNull).map(Extension::amendment);
        return documents.map(Document::hash).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public Optional<Instant> ordreAnsweredAt() {
        return Optional.ofNullable(ordreAnsweredAt);
    }

    /** How far the Ordre is. */
    public Ordre ordre() {
        return ordre;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When it was completed, closed, cancelled, interrupted or missed. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    /** Half-days that one side would like to add, all of them together with those agreed. */
    public Optional<HalfDays> wish() {
        return Optional.ofNullable(wish);
    }

    public Optional<Actor> wishedBy() {
        return Optional.ofNullable(wishedBy);
    }

    /** How far the amendment is that the last extension makes; empty if it never was extended. */
    public Optional<Amendment> amendment() {
        return Optional.ofNullable(extension)
                .map(it -> new Amendment(it.at(), it.added(), it.amendment(), awaitsAuthorisation()));
    }

    /** Half-days that the last extension added; none if it was not extended. */
    HalfDays added() {
        return extension == null ? HalfDays.NONE : extension.added();
    }
}
