package fr.releve.profile.joblead;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.place.Commune;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class JobLeads implements PanacheRepositoryBase<JobLead, UUID> {

    /** Great-circle distance in kilometres by the haversine formula. */
    private static final String NEAR = """
            select l.* from job_lead l join commune c on c.insee = l.commune
            where l.open and (:rome = '' or l.rome_code = :rome) and l.id > :after
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

    /** @param rome only this trade; null for all */
    public List<JobLead> listOpen(@Nullable String rome, PageRequest page) {
        return getSession()
                .createQuery(
                        "from JobLead where open and (:rome = '' or romeCode = :rome) and id > :after order by id",
                        JobLead.class)
                .setParameter("rome", rome == null ? "" : rome)
                .setParameter("after", after(page))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /**
     * @param rome only this trade; null for all
     * @param kilometres as the crow flies
     */
    public List<JobLead> listOpenNear(@Nullable String rome, Commune place, double kilometres, PageRequest page) {
        return getSession()
                .createNativeQuery(NEAR, JobLead.class)
                .setParameter("rome", rome == null ? "" : rome)
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
