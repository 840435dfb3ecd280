package fr.releve.profile.spouse;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Spouses implements PanacheRepositoryBase<Spouse, UUID> {

    public Spouse get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("spouse", id));
    }

    /** For changing: nobody else changes them until the transaction ends. */
    public Spouse lock(UUID id) {
        return findLocked(id).orElseThrow(() -> new NotFound("spouse", id));
    }

    /** As {@link #lock}; empty if there is none. */
    Optional<Spouse> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The caller's own.
     *
     * @throws NotFound if there is none, or it is another account's: which of the two is not told
     */
    Spouse getOwn(UUID id, Caller caller) {
        return own(findByIdOptional(id), id, caller);
    }

    /** As {@link #getOwn}, for changing. */
    Spouse lockOwn(UUID id, Caller caller) {
        return own(findLocked(id), id, caller);
    }

    private static Spouse own(Optional<Spouse> found, UUID id, Caller caller) {
        return found.filter(it -> caller.owns(it.account())).orElseThrow(() -> new NotFound("spouse", id));
    }

    public Optional<Spouse> findByAccount(String account) {
        return getSession().byNaturalId(Spouse.class).using("account", account).loadOptional();
    }

    /** Remembers that the spouse has been here; a day is exact enough. */
    public void seen(String account, Instant now) {
        getSession()
                .createNativeMutationQuery(
                        "update spouse set last_seen_at = :now where account = :account and last_seen_at < :yesterday")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("yesterday", now.minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    /** The last contact with the spouse, to a day. */
    public Instant lastSeenAt(UUID id) {
        // a tuple: of a query for an Instant Hibernate 7.2 keeps the plan of every call, and looks through them all
        return getSession()
                .createNativeQuery("select last_seen_at from spouse where id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, Instant.class);
    }

    /** Those with an account and with whom there has been no contact since, by id. Who has no account goes with the doctor. */
    @Transactional
    List<UUID> listUnseenSince(Instant limit, UUID after, int atMost) {
        return getSession()
                .createNativeQuery(
                        "select id from spouse where account is not null and last_seen_at < :limit and id > :after order by id",
                        UUID.class)
                .setParameter("limit", limit)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** For erasing; empty if the spouse has been here since, or another copy holds them. */
    Optional<Spouse> findUnseenLocked(UUID id, Instant limit) {
        return getSession()
                .createNativeQuery(
                        "select * from spouse where id = :id and last_seen_at < :limit for update skip locked",
                        Spouse.class)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .uniqueResultOptional();
    }

    /** The first of a doctor's spouses who looks together with them. */
    Optional<Spouse> findTogetherWith(UUID practitionerId) {
        return find("practitionerId = ?1 order by id", practitionerId).page(0, 100).stream()
                .filter(Spouse::looksTogether)
                .findFirst();
    }

    /** One doctor has a handful at most. */
    List<Spouse> lockOf(UUID practitionerId) {
        return find("practitionerId = ?1 order by id", practitionerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 100)
                .list();
    }
}
