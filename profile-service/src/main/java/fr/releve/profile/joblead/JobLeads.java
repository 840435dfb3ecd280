package fr.releve.profile.joblead;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.place.Commune;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Query;

@ApplicationScoped
public class JobLeads implements PanacheRepositoryBase<JobLead, UUID> {

    private static final String OPEN = "open and (:every = true or romeCode in :romes)";

    /** Great-circle distance in kilometres by the haversine formula. */
    private static final String NEAR = """
            from job_lead l join commune c on c.insee = l.commune
            where l.open and (:every = true or l.rome_code in (:romes))
              and 12742 * asin(sqrt(
                    power(sin(radians(c.latitude - :latitude) / 2), 2)
                    + cos(radians(:latitude)) * cos(radians(c.latitude))
                    * power(sin(radians(c.longitude - :longitude) / 2), 2))) <= :kilometres
            """;

    public JobLead get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("job lead", id));
    }

    /** For changing: nobody else changes it until the transaction ends. */
    public JobLead lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("job lead", id));
    }

    /** Those of them that are still here. */
    public Set<UUID> idsAmong(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(getSession()
                        .createQuery("select id from JobLead where id in :ids", UUID.class)
                        .setParameterList("ids", ids)
                        .getResultList());
    }

    /** @param romes only these trades; empty for all */
    public List<JobLead> listOpen(List<String> romes, PageRequest page) {
        return ofTrades(
                        getSession()
                                .createQuery(
                                        "from JobLead where " + OPEN + " and id > :after order by id", JobLead.class),
                        romes)
                .setParameter("after", after(page))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** How many {@link #listOpen} leads through. */
    public long countOpen(List<String> romes) {
        return ofTrades(getSession().createQuery("select count(*) from JobLead where " + OPEN, Long.class), romes)
                .getSingleResult();
    }

    /**
     * @param romes only these trades; empty for all
     * @param kilometres as the crow flies
     */
    public List<JobLead> listOpenNear(List<String> romes, Commune place, double kilometres, PageRequest page) {
        var query = getSession()
                .createNativeQuery(
                        "select l.* " + NEAR + " and l.id > :after order by l.id limit :most", JobLead.class);
        return near(ofTrades(query, romes), place, kilometres)
                .setParameter("after", after(page))
                .setParameter("most", page.fetch())
                .getResultList();
    }

    /** How many {@link #listOpenNear} leads through. */
    public long countOpenNear(List<String> romes, Commune place, double kilometres) {
        var query = getSession().createNativeQuery("select count(*) " + NEAR, Long.class);
        return near(ofTrades(query, romes), place, kilometres).getSingleResult();
    }

    private static <T> Query<T> ofTrades(Query<T> query, List<String> romes) {
        return query.setParameter("every", romes.isEmpty())
                .setParameter("romes", romes.isEmpty() ? List.of("") : romes);
    }

    private static <T> Query<T> near(Query<T> query, Commune place, double kilometres) {
        return query.setParameter("latitude", place.latitude())
                .setParameter("longitude", place.longitude())
                .setParameter("kilometres", kilometres);
    }

    private static UUID after(PageRequest page) {
        return page.isFirst() ? new UUID(0, 0) : page.after(0, UUID::fromString);
    }
}
