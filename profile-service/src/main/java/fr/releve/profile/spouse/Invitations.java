package fr.releve.profile.spouse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Those that were not redeemed. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, String> {

    /** Of one doctor at once: whoever makes more has lost the first. */
    static final int MOST = 10;

    /** The newest first. */
    List<Invitation> listOf(UUID practitionerId) {
        return list("practitionerId = ?1 order by expiresAt desc, code", practitionerId);
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
