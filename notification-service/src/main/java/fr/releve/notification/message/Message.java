package fr.releve.notification.message;

import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Occasion;
import fr.releve.notification.wording.Occasion.Kind;
import fr.releve.notification.wording.Occasion.Reader;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a proposal is to hear about it. It knows the reader by opaque ids only; the account is learnt when the message is
 * first sent, and from then on the message is in the account's list.
 */
@Entity
public class Message {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID proposalId;
    private long sequence;
    private UUID practitionerId;
    private UUID vacancyId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Reader reader;

    private boolean byReader;

    @Convert(converter = HalfDayList.class)
    private List<HalfDay> halfDays;

    private @Nullable Instant answerBefore;
    private Instant happenedAt;
    private @Nullable String account;
    private @Nullable Instant readAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(ProposalNews news, Reader reader, List<HalfDay> halfDays) {
        this.id = UUID.randomUUID();
        this.proposalId = news.proposalId();
        this.sequence = news.sequence();
        this.practitionerId = news.practitionerId();
        this.vacancyId = news.vacancyId();
        this.kind = news.kind();
        this.reader = reader;
        this.byReader = reader == news.declinedBy();
        this.halfDays = List.copyOf(halfDays);
        this.answerBefore = news.answerBefore();
        this.happenedAt = news.at();
    }

    /** @param halfDays those of the news, or of the offer where the news does not tell them again */
    static Message about(ProposalNews news, Reader reader, List<HalfDay> halfDays) {
        return new Message(news, reader, halfDays);
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

    /** An offer that can no longer be answered is not worth sending. */
    public boolean isTooLate(Instant now) {
        return answerBefore != null && now.isAfter(answerBefore);
    }

    public Occasion occasion() {
        return new Occasion(kind, reader, byReader, halfDays, answerBefore);
    }

    /** Where the reader sees the proposal and can act on it. */
    public URI link(URI publicUrl) {
        return publicUrl.resolve("/propositions/" + proposalId);
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

    public UUID vacancyId() {
        return vacancyId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public boolean isRead() {
        return readAt != null;
    }

    boolean isOf(String someAccount) {
        return someAccount.equals(account);
    }
}
