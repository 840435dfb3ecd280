package fr.releve.notification.message;

import fr.releve.kit.time.Clock;
import fr.releve.notification.calendar.Hours;
import fr.releve.notification.wording.Concern;
import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Occasion;
import fr.releve.notification.wording.Reader;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one reader is to hear about a proposal, a placement or a paper. It knows a side of it by opaque ids only; the account, unless it is known
 * when the message is written, is learnt when one of the same proposal to the same reader is first sent, and from then on the message is
 * in the account's list. What is for a coordinator is in the list of all who coordinate the territory.
 */
@Entity
public class Message {

    private static final String NO_ENTRY = "";

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID proposalId;
    private long sequence;
    private UUID practitionerId;
    private @Nullable UUID vacancyId;
    private String territory;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Reader reader;

    private boolean byReader;

    private @Nullable String reason;

    @Convert(converter = HalfDayList.class)
    private List<HalfDay> halfDays;

    @Convert(converter = HoursColumn.class)
    private @Nullable Hours hours;

    private int number;

    @Column(name = "answer_before")
    private @Nullable Instant before;

    private Instant happenedAt;
    private String calendarKey;
    private int calendarSequence;
    private @Nullable String account;

    @SuppressWarnings("UnusedVariable") // for the database to find what a digest tells of
    private @Nullable UUID digestId;

    private @Nullable Instant readAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(Reader reader, News news) {
        var event = news.event();
        this.id = UUID.randomUUID();
        this.subject = event.subject();
        this.proposalId = event.proposalId();
        this.sequence = event.sequence();
        this.practitionerId = event.practitionerId();
        this.vacancyId = event.vacancyId();
        this.territory = event.territory();
        this.kind = news.kind();
        this.reader = reader;
        this.byReader = reader == news.by();
        this.reason = news.reason();
        this.halfDays = List.copyOf(news.halfDays());
        this.hours = news.hours();
        this.number = news.number();
        this.before = news.before();
        this.happenedAt = event.at();
        this.calendarKey = NO_ENTRY;
    }

    static Message to(Reader reader, News news) {
        return new Message(reader, news);
    }

    /**
     * An entry for the reader's calendar, or its end.
     *
     * @param key which entry of the proposal's
     * @param sequence higher than that of the last message about the same entry
     */
    static Message entry(Reader reader, News news, String key, int sequence) {
        var entry = to(reader, news);
        entry.calendarKey = key;
        entry.calendarSequence = sequence;
        return entry;
    }

    /**
     * One message that tells of others, to their common reader.
     *
     * @param newest the last of those
     */
    static Message digest(Message newest, Instant now) {
        var event = new Event(
                Subject.DIGEST, UUID.randomUUID(), 0, newest.practitionerId, newest.vacancyId, newest.territory, now);
        var digest = to(newest.reader, News.of(event, Kind.DIGEST));
        digest.account = newest.account;
        return digest;
    }

    void toldIn(Message digest) {
        digestId = digest.id;
    }

    /** The reader's account is now known. */
    public void belongsTo(String readersAccount) {
        this.account = readersAccount;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** An offer that can no longer be answered is not worth sending, nor a word about tomorrow once it is that day. */
    public boolean isTooLate(Instant now) {
        if (before == null || !kind.passesWithItsDate()) {
            return false;
        }
        if (kind == Kind.TOMORROW) {
            var day = LocalDate.ofInstant(before, Clock.PARIS);
            return !LocalDate.ofInstant(now, Clock.PARIS).isBefore(day);
        }
        return now.isAfter(before);
    }

    /** It asks for an answer to a proposal; once another word about the proposal has arrived, nobody should read it any more. */
    public boolean isOffer() {
        return kind == Kind.OFFERED || kind == Kind.ANSWER_AWAITED;
    }

    public Occasion occasion() {
        return new Occasion(kind, reader, byReader, reason, halfDays, number, before);
    }

    /** Where the reader sees what the message is about and can act on it. */
    public URI link(URI publicUrl) {
        return publicUrl.resolve(
                switch (reader) {
                    case DOCTOR, HOST ->
                        switch (subject) {
                            case DIGEST -> "/";
                            case PAPER -> "/medecin/dossier";
                            case PROPOSAL, PLACEMENT, QUEUE -> "/propositions/" + proposalId;
                        };
                    case COORDINATOR ->
                        kind.concern() == Concern.COORDINATION ? "/coordination" : "/coordination/placements";
                });
    }

    public UUID id() {
        return id;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public long sequence() {
        return sequence;
    }

    public UUID practitionerId() {
        return practitionerId;
    }

    /** Null if it is about no vacancy. */
    public @Nullable UUID vacancyId() {
        return vacancyId;
    }

    public String territory() {
        return territory;
    }

    public Subject subject() {
        return subject;
    }

    /** The reader's account; null as long as it is not known. */
    public @Nullable String account() {
        return account;
    }

    /** Which entry of the calendar the message is about; empty if about none. */
    public String calendarKey() {
        return calendarKey;
    }

    public int calendarSequence() {
        return calendarSequence;
    }

    /** From when to when its half-days last. */
    public Hours hours() {
        return Objects.requireNonNullElse(hours, Hours.USUAL);
    }

    public boolean isCalendarEntry() {
        return !calendarKey.equals(NO_ENTRY);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public boolean isRead() {
        return readAt != null;
    }

    boolean isFor(Readership someone) {
        return reader == Reader.COORDINATOR
                ? someone.coordinates(territory)
                : someone.account().equals(account);
    }
}
