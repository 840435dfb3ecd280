package fr.releve.profile.practitioner;

import fr.releve.kit.database.OneOf;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.profile.language.Language;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Practitioners implements PanacheRepositoryBase<Practitioner, UUID> {

    private static final String ONE_PER_ACCOUNT = "practitioner_account_once";
    private static final String ATTESTED_ONE_PER_RPPS = "practitioner_attested_rpps_once";

    private final InstantSource clock;

    Practitioners(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Stores who is new or changed, at once: of two who say the same, or are attested, at the same instant neither finds the other, and the
     * database tells them apart.
     *
     * @throws AlreadyRegistered if another doctor has the account, or is attested, as this one is, with the RPPS number
     */
    void store(Practitioner practitioner) {
        try {
            persistAndFlush(practitioner);
        } catch (ConstraintViolationException e) {
            if (ONE_PER_ACCOUNT.equals(e.getConstraintName())) {
                throw AlreadyRegistered.byAccount();
            }
            if (ATTESTED_ONE_PER_RPPS.equals(e.getConstraintName())) {
                throw AlreadyRegistered.byRpps();
            }
            throw e;
        }
    }

    public Practitioner get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("practitioner", id));
    }

    /** Those of them that are still here. */
    public List<Practitioner> listOf(Collection<UUID> ids) {
        var wanted = OneOf.of("id", "id", ids);
        return list(wanted.text(), wanted.values());
    }

    /** For changing: nobody else changes it until the transaction ends. */
    public Practitioner lock(UUID id) {
        return findLocked(id).orElseThrow(() -> new NotFound("practitioner", id));
    }

    /** As {@link #lock}; empty if there is none. */
    public Optional<Practitioner> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The caller's own.
     *
     * @throws NotFound if there is none, or it is another account's: which of the two is not told
     */
    public Practitioner getOwn(UUID id, Caller caller) {
        return own(findByIdOptional(id), id, caller);
    }

    /** As {@link #getOwn}, for changing: who changes something of theirs has been here, whichever way they came. */
    public Practitioner lockOwn(UUID id, Caller caller) {
        var practitioner = own(findLocked(id), id, caller);
        seen(caller.account(), null, clock.instant());
        return practitioner;
    }

    private static Practitioner own(Optional<Practitioner> found, UUID id, Caller caller) {
        return found.filter(it -> caller.owns(it.account())).orElseThrow(() -> new NotFound("practitioner", id));
    }

    public Optional<Practitioner> findByAccount(String account) {
        return getSession()
                .byNaturalId(Practitioner.class)
                .using("account", account)
                .loadOptional();
    }

    /** Of a doctor who was attested, or whom a table speaks for: what anybody may say of themself keeps nobody out. */
    boolean hasOtherVouchedForOfRpps(String rpps, UUID id) {
        return count("rpps = ?1 and id <> ?2 and (attestedAt is not null or account is null)", rpps, id) > 0;
    }

    boolean hasOtherAttestedOfRpps(String rpps, UUID id) {
        return count("rpps = ?1 and id <> ?2 and attestedAt is not null", rpps, id) > 0;
    }

    /**
     * Remembers that the doctor has been here; a day is exact enough.
     *
     * @param language in which they are written to from now on; null leaves it
     */
    void seen(String account, @Nullable Language language, Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        update practitioner set last_seen_at = :now, language = coalesce(:language, language)
                        where account = :account and (last_seen_at < :yesterday or language <> :language)""")
                .setParameter("now", now)
                .setParameter("language", language == null ? null : language.name(), String.class)
                .setParameter("account", account)
                .setParameter("yesterday", now.minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    /**
     * The same of doctors of whom somebody else says that they take part; not of who took their agreement back, and not of who is being changed
     * or erased at this moment.
     */
    public void seen(List<UUID> doctors, Instant now) {
        if (doctors.isEmpty()) {
            return;
        }
        getSession()
                .createNativeMutationQuery("""
                        update practitioner set last_seen_at = :now
                        where id in (
                            select id from practitioner where id in (:doctors) and consent_given and last_seen_at < :yesterday
                            for update skip locked)""")
                .setParameter("now", now)
                .setParameterList("doctors", doctors)
                .setParameter("yesterday", now.minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    /** The last contact with the doctor, to a day. */
    public Instant lastSeenAt(UUID id) {
        // a tuple: of a query for an Instant Hibernate 7.2 keeps the plan of every call, and looks through them all
        return getSession()
                .createNativeQuery("select last_seen_at from practitioner where id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, Instant.class);
    }

    /** For erasing; empty if there has been a contact since, or another copy holds them. */
    Optional<Practitioner> findUnseenLocked(UUID id, Instant limit) {
        return getSession()
                .createNativeQuery(
                        "select id from practitioner where id = :id and last_seen_at < :limit for update skip locked",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .uniqueResultOptional()
                .flatMap(this::findLocked);
    }

    /** Those with whom there has been no contact since, by id. */
    @Transactional
    public List<UUID> listUnseenSince(Instant limit, UUID after, int atMost) {
        return getSession()
                .createNativeQuery(
                        "select id from practitioner where last_seen_at < :limit and id > :after order by id",
                        UUID.class)
                .setParameter("limit", limit)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }
}
