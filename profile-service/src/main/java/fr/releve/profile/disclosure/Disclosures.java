package fr.releve.profile.disclosure;

import fr.releve.kit.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every disclosure of the last time, of all doctors, hosts and spouses. */
@ApplicationScoped
public class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    private static final String OF_HOST = "vacancyId in (select v.id from Vacancy v where v.account = ?1)";

    /** Newest first. */
    public List<Disclosure> list(UUID practitionerId, PageRequest page) {
        return getEntityManager()
                .createQuery("""
                        from Disclosure
                        where practitionerId = :practitioner and (:first = true or (at, id) < (:at, :id))
                        order by at desc, id desc""", Disclosure.class)
                .setParameter("practitioner", practitionerId)
                .setParameter("first", page.isFirst())
                .setParameter("at", page.isFirst() ? Instant.EPOCH : page.after(0, Instant::parse))
                .setParameter("id", page.isFirst() ? new UUID(0, 0) : page.after(1, UUID::fromString))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    public long countOf(UUID practitionerId) {
        return count("practitionerId", practitionerId);
    }

    public static List<String> sortKey(Disclosure it) {
        return List.of(it.at().toString(), it.id().toString());
    }

    /** Of the hosts whom an account named in what it posted, newest first. */
    public List<Disclosure> listOfHost(String account, int most) {
        return find(OF_HOST + " order by at desc, id desc", account)
                .page(0, most)
                .list();
    }

    public long countOfHost(String account) {
        return count(OF_HOST, account);
    }

    /** Newest first. */
    public List<Disclosure> listOfSpouse(UUID spouseId, int most) {
        return find("spouseId = ?1 order by at desc, id desc", spouseId)
                .page(0, most)
                .list();
    }

    public long countOfSpouse(UUID spouseId) {
        return count("spouseId", spouseId);
    }

    void forgetDoctor(UUID practitionerId) {
        delete("practitionerId", practitionerId);
    }

    void forgetSpouse(UUID spouseId) {
        delete("spouseId", spouseId);
    }

    /** @return how many there were */
    public long forgetBefore(Instant limit) {
        return delete("at < ?1", limit);
    }
}
