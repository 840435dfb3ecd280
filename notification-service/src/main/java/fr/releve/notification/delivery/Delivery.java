package fr.releve.notification.delivery;

import fr.releve.kit.trace.Trace;
import fr.releve.notification.message.Message;
import fr.releve.notification.message.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bringing of one message to its reader by mail. PENDING until it is SENT; DROPPED if there is nobody, or no longer any point, to
 * send it to; FAILED once it is given up, until an administrator has it tried again. Where the reader wants one mail a day it is HELD
 * until the digest is due, and DIGESTED once a digest, which is a message with a delivery of its own, tells of it.
 *
 * <p>An attempt takes the delivery for the length of a lease, and for as long again when it has the mail ready to be sent: one that was
 * overtaken by then sends nothing. If the copy that made it dies before it can say how it went, the delivery is due again at the lease's
 * end: a mail whose sending was not recorded goes out a second time, under the same Message-ID.
 */
@Entity
public class Delivery {

    /** What became of it. */
    public enum State {
        PENDING,
        HELD,
        DIGESTED,
        SENT,
        FAILED,
        DROPPED
    }

    /** Why an attempt failed, or why none is made. */
    public enum Reason {
        CONTACTS_UNAVAILABLE,
        MAIL_NOT_TAKEN,
        READER_ERASED,
        OFFER_OVER,
        /** What both agreed to has fallen: neither side needs to know any more how to reach the other. */
        AGREEMENT_OVER,
        /** The reader wants no mails of this kind. */
        NOT_WANTED,
        /** It will never go out: the mail server knows no such mailbox, for instance. */
        REFUSED,
        /** It was taken, and came back. */
        BOUNCED,
        UNEXPECTED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID messageId;
    private UUID thread;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Numbers them, for whoever makes one; only ever rises. */
    private int attempts;

    /** Attempts since it was new, tried again by hand or brought forward: they say which pause comes next. */
    private int tries;

    private Instant dueAt;
    /** While an attempt runs; by the time that processes live in, which no demonstration sets ahead. */
    private @Nullable Instant leasedUntil;

    private Instant createdAt;
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable String traceParent;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    private Delivery(Message message, @Nullable Trace trace, Instant now) {
        this.id = UUID.randomUUID();
        this.messageId = message.id();
        this.thread = threadOf(message);
        this.sequence = message.sequence();
        this.state = State.PENDING;
        this.dueAt = now;
        this.createdAt = now;
        this.traceParent = trace == null ? null : trace.parent();
    }

    /** @param trace that led to it; null if it is part of none */
    static Delivery of(Message message, @Nullable Trace trace, Instant now) {
        return new Delivery(message, trace, now);
    }

    /** The mails about one proposal, or one placement, to one reader. */
    static UUID threadOf(Message message) {
        String name = message.proposalId() + "/" + message.occasion().reader();
        if (message.subject() == Subject.PLACEMENT) {
            name = "placement/" + name;
        }
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** An attempt begins; nobody else makes one before the lease ends. */
    void attempt(Instant leaseEnds) {
        attempts++;
        tries++;
        leasedUntil = leaseEnds;
    }

    /** The attempt goes on; nobody else makes one before the lease ends. */
    void goOn(Instant leaseEnds) {
        leasedUntil = leaseEnds;
    }

    void sent(Instant now) {
        settle(State.SENT, null, now);
    }

    void drop(Reason why, Instant now) {
        settle(State.DROPPED, why, now);
    }

    /** Waits for the digest of that instant. */
    void hold(Instant until) {
        state = State.HELD;
        reason = null;
        dueAt = until;
        leasedUntil = null;
    }

    void digested(Instant now) {
        settle(State.DIGESTED, null, now);
    }

    /** @param pauses after each failed attempt; once they are used up, the delivery is given up */
    void fail(Reason why, Instant now, List<Duration> pauses) {
        if (tries > pauses.size()) {
            settle(State.FAILED, why, now);
        } else {
            reason = why;
            dueAt = now.plus(pauses.get(tries - 1));
            leasedUntil = null;
        }
    }

    /** There is no point in trying again by itself. */
    void giveUp(Reason why, Instant now) {
        settle(State.FAILED, why, now);
    }

    /** Changes nothing unless it counts as sent: the report may come twice, or after a further try. */
    void bounced(Instant now) {
        if (state == State.SENT) {
            settle(State.FAILED, Reason.BOUNCED, now);
        }
    }

    private void settle(State end, @Nullable Reason why, Instant now) {
        state = end;
        reason = why;
        settledAt = now;
    }

    /** Tries again what was given up, from the first pause on. */
    void retry(Instant now) {
        if (state != State.FAILED) {
            throw new DeliveryNotGivenUp(id, state);
        }
        state = State.PENDING;
        tries = 0;
        settledAt = null;
        dueAt = now;
        leasedUntil = null;
    }

    /** False once another copy, which took over after the lease, has settled it. */
    boolean isPending() {
        return state == State.PENDING;
    }

    /** False once a later attempt has taken over, or it is settled. */
    boolean isUnder(int attempt) {
        return isPending() && attempts == attempt;
    }

    public UUID id() {
        return id;
    }

    public UUID messageId() {
        return messageId;
    }

    Optional<Trace> trace() {
        return Trace.of(traceParent);
    }

    UUID thread() {
        return thread;
    }

    /** Place among the mails of its thread. */
    long sequence() {
        return sequence;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** When others may take it over from an attempt that has not said how it went; null while there is none. */
    public @Nullable Instant leasedUntil() {
        return leasedUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public @Nullable Reason reason() {
        return reason;
    }
}
