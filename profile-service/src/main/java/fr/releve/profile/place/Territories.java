package fr.releve.profile.place;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
public class Territories implements PanacheRepositoryBase<Territory, String> {

    public Territory get(String siren) {
        return findByIdOptional(siren).orElseThrow(() -> new NotFound("territory", siren));
    }

    /** For changing: nobody else changes any until the transaction ends. */
    public Territory lock(String siren) {
        return lockIfKnown(siren).orElseThrow(() -> new NotFound("territory", siren));
    }

    /**
     * As {@link #lock}; empty if there is none. All are locked before one of them is, for they share the slots: two who hold one each and want
     * the slots would wait for each other.
     */
    public Optional<Territory> lockIfKnown(String siren) {
        getSession()
                .createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtext('territories'), 0)", Long.class)
                .getSingleResult();
        return findByIdOptional(siren, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By name; the priority ones only, if wanted. */
    public List<Territory> list(boolean priorityOnly, PageRequest page) {
        return getSession()
                .createQuery("""
                        from Territory
                        where (prioritySlot is not null or :all = true)
                          and (name > :name or name = :name and siren > :siren)
                        order by name, siren""", Territory.class)
                .setParameter("all", !priorityOnly)
                .setParameter("name", page.isFirst() ? "" : page.after(0, name -> name))
                .setParameter("siren", page.isFirst() ? "" : page.after(1, siren -> siren))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** The slots that are taken; nobody takes another while the caller holds a territory. */
    Set<Integer> takenSlots() {
        return new HashSet<>(getSession()
                .createQuery("select prioritySlot from Territory where prioritySlot is not null", Integer.class)
                .getResultList());
    }
}
