package fr.releve.profile.disclosure;

import fr.releve.kit.time.Clock;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every disclosure of the last time, of all doctors, hosts and spouses. */
@ApplicationScoped
public class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    /** Of whom something was read. */
    enum About {
        PRACTITIONER("practitioner_id"),
        VACANCY("vacancy_id"),
        SPOUSE("spouse_id");

        private final String column;

        About(String column) {
            this.column = column;
        }
    }

    private static final String OF_HOST = "vacancyId in (select v.id from Vacancy v where v.account = ?1)";

    /**
     * Notes that somebody read of these. On one day, in Paris, it is noted once for each reader in one role, person and purpose: the
     * first time, and once only if two read at the same instant. They wait for one another in the order of the ids.
     *
     * @param reader opaque subject of the account
     */
    void note(About kind, Collection<UUID> ids, String reader, String role, Purpose purpose, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into disclosure (id, %s, reader, role, purpose, at, day)
                        select gen_random_uuid(), about, :reader, :role, :purpose, cast(:at as timestamptz), cast(:day as date)
                        from unnest(cast(string_to_array(:ids, ',') as uuid[])) about
                        order by about
                        on conflict do nothing""".formatted(kind.column))
                .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter("reader", reader)
                .setParameter("role", role)
                .setParameter("purpose", purpose.name())
                .setParameter("at", at)
                .setParameter("day", LocalDate.ofInstant(at, Clock.PARIS))
                .executeUpdate();
    }

    /** Newest first. */
    public List<Disclosure> list(UUID practitionerId, PageRequest page) {
        return getEntityManager()
                .createQuery("""
                        from Disclosure
                        where practitionerId = :practitioner and (:first = true or (at, id) < (:at, :id))
                        order by at desc, id desc""", Disclosure.class)
                .setParameter("practitioner", practitionerId)
                .setParameter("first", page.isFirst())
                .setParameter("at", page.isFirst() ? Instant.EPOCH : page.instantAfter(0))
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
