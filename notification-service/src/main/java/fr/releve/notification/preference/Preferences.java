package fr.releve.notification.preference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Everybody's choices. */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Rhythms, String> {

    /** What the account chose; every message at once if it chose nothing. */
    @Transactional
    public Rhythms of(String account) {
        return findByIdOptional(account).orElseGet(() -> Rhythms.untouched(account));
    }
}
