package fr.releve.notification.delivery;

import fr.releve.kit.problem.NotFound;
import fr.releve.notification.TimePosition;
import fr.releve.notification.delivery.Delivery.State;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** Every delivery. */
@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    /** Longer than this no mail waits for an earlier one of its thread. */
    private static final Duration WORTH_WAITING = Duration.ofMinutes(5);

    public Delivery get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("delivery", id));
    }

    /** For changing: nobody else takes or settles it until the transaction ends. */
    Delivery lock(UUID id) {
        return findLocked(id).orElseThrow(() -> new NotFound("delivery", id));
    }

    /** As {@link #lock}; empty if it was erased with its reader. */
    Optional<Delivery> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * What is due for longest, locked; what is locked already is left to whoever did. A mail waits for the earlier ones of its thread
     * as long as they are tried within minutes.
     *
     * @param processTime for leases
     */
    Optional<Delivery> lockNextDue(Instant now, Instant processTime) {
        return find("""
                        from Delivery it
                        where it.state = ?1 and it.dueAt <= ?2 and (it.leasedUntil is null or it.leasedUntil <= ?3)
                        and not exists (
                            select 1 from Delivery earlier
                            where earlier.thread = it.thread and earlier.sequence < it.sequence and earlier.state = ?1
                            and earlier.dueAt < ?4)
                        order by it.dueAt""", State.PENDING, now, processTime, now.plus(WORTH_WAITING))
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** What waits in a thread for its next attempt waits no longer, and its pauses begin anew: those it had cost it no attempt. */
    void bringForward(UUID thread, Instant now) {
        update("dueAt = ?1, tries = 0 where thread = ?2 and state = ?3 and dueAt > ?1", now, thread, State.PENDING);
    }

    /** A later mail of the same thread has gone out already, or it was erased with its reader. */
    @Transactional
    public boolean isOvertaken(UUID id) {
        return findByIdOptional(id)
                .map(it -> count("thread = ?1 and sequence > ?2 and state = ?3", it.thread(), it.sequence(), State.SENT)
                        > 0)
                .orElse(true);
    }

    /** Accounts for which a digest is due. */
    List<String> accountsDueForDigest(Instant now, int atMost) {
        return getEntityManager()
                .createQuery("""
                        select distinct message.account from Delivery it join Message message on message.id = it.messageId
                        where it.state = ?1 and it.dueAt <= ?2 and message.account is not null""", String.class)
                .setParameter(1, State.HELD)
                .setParameter(2, now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** What waits for the account's digest, locked; what is locked already another copy is telling. */
    List<Delivery> lockHeld(String account, Instant now) {
        return find(
                        "state = ?1 and dueAt <= ?2 and messageId in (select id from Message where account = ?3)",
                        State.HELD,
                        now,
                        account)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** Newest first. */
    public List<Delivery> list(State state, TimePosition after, int atMost) {
        return find(
                        "state = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)"
                                + " order by createdAt desc, id desc",
                        state,
                        after.at(),
                        after.id())
                .page(0, atMost)
                .list();
    }
}
