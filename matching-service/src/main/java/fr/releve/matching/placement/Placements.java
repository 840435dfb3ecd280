package fr.releve.matching.placement;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.placement.Placement.Status;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import fr.releve.matching.readmodel.MissionKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All placements. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    private static final int MOST_OF_A_DOCTOR = 1_000;

    /** @throws NotFound if there is none */
    public Placement get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("placement", id));
    }

    /** Keeps others from changing it until the transaction ends. */
    Placement lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("placement", id));
    }

    List<Placement> list(
            Scope scope, @Nullable Status status, @Nullable UUID vacancy, PlacementOrder order, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        var text = chosen(scope, status, vacancy, values);
        if (!page.isFirst()) {
            and(text, values, order.beyond(), "last", order.after(page));
            values.put("after", page.after(1, UUID::fromString));
        }
        return find(text + order.orderBy(), values).page(0, page.fetch()).list();
    }

    /** How many {@link #list} leads through. */
    long count(Scope scope, @Nullable Status status, @Nullable UUID vacancy) {
        Map<String, Object> values = new HashMap<>();
        return count(chosen(scope, status, vacancy, values).toString(), values);
    }

    /** @param values are added to */
    private static StringBuilder chosen(
            Scope scope, @Nullable Status status, @Nullable UUID vacancy, Map<String, Object> values) {
        var text = new StringBuilder("1 = 1");
        switch (scope) {
            case Scope.Everything everything -> {}
            case Scope.OfTerritories it -> and(text, values, "territory in :sirens", "sirens", it.sirens());
            case Scope.OfferedToHost it -> {
                and(text, values, "(territory in :sirens or vacancyId in :vacancies)", "sirens", it.sirens());
                values.put("vacancies", it.vacancies());
            }
            case Scope.OfferedToDoctor it ->
                and(text, values, "practitionerId in :doctors", "doctors", it.practitioners());
        }
        if (status != null) {
            and(text, values, "status = :status", "status", status);
        }
        if (vacancy != null) {
            and(text, values, "vacancyId = :vacancy", "vacancy", vacancy);
        }
        return text;
    }

    /** Newest first. */
    List<Placement> listOf(Set<UUID> practitioners, int atMost) {
        return find("practitionerId in ?1 order by agreedAt desc, id", practitioners)
                .page(0, atMost)
                .list();
    }

    long countOf(Set<UUID> practitioners) {
        return count("practitionerId in ?1", practitioners);
    }

    /** On how many days a doctor replaced, replaces or will replace at a practice, over all placements that were not cancelled. */
    long countReplacementDays(UUID practitionerId, String practice) {
        return find(
                        "practitionerId = ?1 and practice = ?2 and kind = ?3 and status <> ?4 order by id",
                        practitionerId,
                        practice,
                        MissionKind.REPLACEMENT,
                        Status.CANCELLED)
                .page(0, MOST_OF_A_DOCTOR)
                .stream()
                .flatMap(it -> it.done().orElse(it.halfDays()).stream())
                .map(it -> it.date())
                .distinct()
                .count();
    }

    private static void and(
            StringBuilder text, Map<String, Object> values, String condition, String name, Object value) {
        text.append(" and ").append(condition);
        values.put(name, value);
    }
}
