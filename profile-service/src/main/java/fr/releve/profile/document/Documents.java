package fr.releve.profile.document;

import fr.releve.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    /** @throws NotFound if this doctor has none such */
    Document get(UUID practitionerId, UUID id) {
        return find("id = ?1 and practitionerId = ?2", id, practitionerId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("document", id));
    }

    /** At most one of each kind. */
    List<Document> listOf(UUID practitionerId) {
        return list("practitionerId = ?1 order by kind", practitionerId);
    }

    /** @return whether there was one */
    boolean forget(UUID practitionerId, DocumentKind kind) {
        return delete("practitionerId = ?1 and kind = ?2", practitionerId, kind) > 0;
    }

    void forgetAll(UUID practitionerId) {
        delete("practitionerId", practitionerId);
    }
}
