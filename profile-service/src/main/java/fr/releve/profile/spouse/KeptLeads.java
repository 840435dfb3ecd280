package fr.releve.profile.spouse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What spouses keep an eye on. */
@ApplicationScoped
class KeptLeads implements PanacheRepositoryBase<KeptLead, UUID> {

    private static final int MOST = 500;

    Optional<KeptLead> find(UUID spouseId, UUID jobLeadId) {
        return find("spouseId = ?1 and jobLeadId = ?2", spouseId, jobLeadId).firstResultOptional();
    }

    /** Newest first. */
    List<KeptLead> listOf(UUID spouseId) {
        return find("spouseId = ?1 order by changedAt desc, id", spouseId)
                .page(0, MOST)
                .list();
    }
}
