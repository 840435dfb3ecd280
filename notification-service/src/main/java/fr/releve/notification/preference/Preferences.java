package fr.releve.notification.preference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Everybody's choices. */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Rhythms, String> {

    /** What the account chose; every message at once if it chose nothing. */
    @Transactional
    public Rhythms of(String account) {
        return findByIdOptional(account).orElseGet(() -> Rhythms.untouched(account));
    }

    /** What the account chose, kept from others until the caller's transaction ends: two choices at one instant follow each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Rhythms forChange(String account) {
        getEntityManager()
                .createNativeQuery(
                        "insert into rhythms (account, version, chosen) values (?1, 0, '') on conflict do nothing")
                .setParameter(1, account)
                .executeUpdate();
        return findById(account, LockModeType.PESSIMISTIC_WRITE);
    }
}
