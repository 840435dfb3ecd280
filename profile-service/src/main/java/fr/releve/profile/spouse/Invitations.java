package fr.releve.profile.spouse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those that are not over, redeemed or not. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, String> {

    /** Of one doctor at once, open and redeemed ones each: whoever makes more has lost the first. */
    static final int MOST = 10;

    /** The newest first. */
    List<Invitation> listOf(UUID practitionerId) {
        return list("practitionerId = ?1 order by expiresAt desc, code", practitionerId);
    }

    /** Whose it is, without reading the invitation itself, which is to be read under its lock. */
    Optional<UUID> findPractitionerOf(String code) {
        return getSession()
                .createQuery("select practitionerId from Invitation where code = :code", UUID.class)
                .setParameter("code", code)
                .uniqueResultOptional();
    }

    /** To be called under the doctor's lock; empty if it is over meanwhile. */
    Optional<Invitation> findLocked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Beyond {@link #MOST}, the oldest are over; one of them may be redeemed meanwhile. To be called under the doctor's lock. */
    void add(Invitation invitation, UUID practitionerId) {
        persist(invitation);
        List<String> over =
                listOf(practitionerId).stream().skip(MOST).map(Invitation::code).toList();
        if (!over.isEmpty()) {
            delete("code in ?1", over);
        }
    }

    /** @return how many were over */
    long forgetOver(Instant now) {
        return delete("expiresAt < ?1", now);
    }
}
