package fr.releve.profile.spouse;

import fr.releve.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("spouse", id));
    }

    public Optional<Spouse> findByAccount(String account) {
        return find("account", account).firstResultOptional();
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
