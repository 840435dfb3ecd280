package fr.releve.matching.placement;

import fr.releve.kit.database.OneOf;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.placement.Placement.Status;
import fr.releve.matching.proposal.Conditions;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import fr.releve.matching.proposal.caution.PracticeDays.Stay;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All placements. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    /** Half-days are written as 2026-12-01:AM: the first ten letters are the day. */
    private static final String REPLACEMENT_DATES = """
            select p.practitioner_id, p.practice, string_agg(distinct left(half_day, 10), ' ') as dates
            from unnest(cast(string_to_array(:practitioners, chr(10)) as uuid[]), string_to_array(:practices, chr(10)))
                as stay (practitioner_id, practice)
            join placement p on p.practitioner_id = stay.practitioner_id and p.practice = stay.practice
            cross join lateral regexp_split_to_table(coalesce(p.done, p.half_days), ' ') as half_day
            where p.kind = 'REPLACEMENT' and p.status <> 'CANCELLED' and half_day <> ''
            group by p.practitioner_id, p.practice""";

    /** Of placements that are not over, whose doctor left or took the consent back; one of whom nothing was told yet is waited for. */
    private static final String ABANDONED = """
            select p.id from placement p join practitioner doctor on doctor.id = cast(p.practitioner_id as text)
            where p.status in (:binding) and coalesce(doctor.state ->> 'consentGiven', 'false') = 'false'
            order by p.id""";

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
        var wanted = conditions(scope, status, vacancy);
        if (!page.isFirst()) {
            wanted.and(order.beyond(), "last", order.after(page));
            wanted.with("after", page.after(1, UUID::fromString));
        }
        return find(wanted.text() + order.orderBy(), wanted.values())
                .page(0, page.fetch())
                .list();
    }

    /** Newest first. */
    List<Placement> list(Scope scope, int atMost) {
        var wanted = conditions(scope, null, null);
        return find(wanted.text() + PlacementOrder.NEWEST.orderBy(), wanted.values())
                .page(0, atMost)
                .list();
    }

    /** How many {@link #list} leads through. */
    long count(Scope scope, @Nullable Status status, @Nullable UUID vacancy) {
        var wanted = conditions(scope, status, vacancy);
        return count(wanted.text(), wanted.values());
    }

    private static Conditions conditions(Scope scope, @Nullable Status status, @Nullable UUID vacancy) {
        var wanted = Conditions.within(scope);
        wanted.andEquals("status", status);
        wanted.andEquals("vacancyId", vacancy);
        return wanted;
    }

    List<UUID> listAbandoned() {
        return getSession()
                .createNativeQuery(ABANDONED, UUID.class)
                .setParameter(
                        "binding", Status.BINDING.stream().map(Status::name).toList())
                .getResultList();
    }

    /** Newest first. */
    List<Placement> listOf(Set<UUID> practitioners, int atMost) {
        var theirs = OneOf.of("practitionerId", "doctor", practitioners);
        return find(theirs.text() + " order by agreedAt desc, id", theirs.values())
                .page(0, atMost)
                .list();
    }

    long countOf(Set<UUID> practitioners) {
        var theirs = OneOf.of("practitionerId", "doctor", practitioners);
        return count(theirs.text(), theirs.values());
    }

    /** When a doctor replaced, replaces or will replace at a practice, over all placements that were not cancelled. */
    Set<LocalDate> replacementDates(UUID practitionerId, String practice) {
        var stay = new Stay(practitionerId, practice);
        return replacementDates(List.of(stay)).getOrDefault(stay, Set.of());
    }

    /** The same of many, in one question; those without any are absent. */
    Map<Stay, Set<LocalDate>> replacementDates(Collection<Stay> stays) {
        List<Tuple> rows = getSession()
                .createNativeQuery(REPLACEMENT_DATES, Tuple.class)
                .setParameter(
                        "practitioners",
                        joined(stays.stream().map(it -> it.practitionerId().toString())))
                .setParameter("practices", joined(stays.stream().map(Stay::practice)))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        it -> new Stay(it.get("practitioner_id", UUID.class), it.get("practice", String.class)),
                        it -> dates(it.get("dates", String.class))));
    }

    private static Set<LocalDate> dates(String joined) {
        return Stream.of(joined.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("\n"));
    }
}
