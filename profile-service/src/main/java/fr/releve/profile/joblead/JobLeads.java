package fr.releve.profile.joblead;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.place.Commune;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class JobLeads implements PanacheRepositoryBase<JobLead, UUID> {

    /** Great-circle distance in kilometres by the haversine formula. */
    private static final String NEAR = """
            select l.* from job_lead l join commune c on c.insee = l.commune
            where l.open and (:every = true or l.rome_code in (:romes)) and l.id > :after
              and 12742 * asin(sqrt(
                    power(sin(radians(c.latitude - :latitude) / 2), 2)
                    + cos(radians(:latitude)) * cos(radians(c.latitude))
                    * power(sin(radians(c.longitude - :longitude) / 2), 2))) <= :kilometres
            order by l.id
            limit :most""";

    public JobLead get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("job lead", id));
    }

    /** For changing: nobody else changes it until the transaction ends. */
    public JobLead lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("job lead", id));
    }

    /** @param romes only these trades; empty for all */
    public List<JobLead> listOpen(List<String> romes, PageRequest page) {
        return getSession()
                .createQuery(
                        "from JobLead where open and (:every = true or romeCode in :romes) and id > :after order by id",
                        JobLead.class)
                .setParameter("every", romes.isEmpty())
                .setParameter("romes", romes.isEmpty() ? List.of("") : romes)
                .setParameter("after", after(page))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /**
     * @param romes only these trades; empty for all
     * @param kilometres as the crow flies
     */
    public List<JobLead> listOpenNear(List<String> romes, Commune place, double kilometres, PageRequest page) {
        return getSession()
                .createNativeQuery(NEAR, JobLead.class)
                .setParameter("every", romes.isEmpty())
                .setParameter("romes", romes.isEmpty() ? List.of("") : romes)
                .setParameter("after", after(page))
                .setParameter("latitude", place.latitude())
                .setParameter("longitude", place.longitude())
                .setParameter("kilometres", kilometres)
                .setParameter("most", page.fetch())
                .getResultList();
    }

    private static UUID after(PageRequest page) {
        return page.isFirst() ? new UUID(0, 0) : page.after(0, UUID::fromString);
    }
}
