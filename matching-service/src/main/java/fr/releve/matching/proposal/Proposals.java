package fr.releve.matching.proposal;

import fr.releve.kit.database.OneOf;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Proposal.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** All proposals. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    /** Ids that may be very many are given as one array; a list would be a parameter for each, of which there is a most. */
    private static final String OF = "select * from proposal where id = any(:ids) order by id";

    /** What is still held of a proposal that fell was worked before it did. */
    private static final String WORKED = """
            select fallen.id, fallen.practitioner_id, fallen.vacancy_id, 'AGREED' as status,
                string_agg(held.date || ':' || held.part, ' ' order by held.date, held.part) as half_days
            from held_half_day held
                join proposal fallen on fallen.id = held.proposal_id and fallen.status = 'CANCELLED'""";

    /** The statuses of PROMISED and of REFUSED. */
    private static final String COMMITMENTS = """
            select id, practitioner_id, vacancy_id, status, half_days from proposal
            where practitioner_id = any(:practitioners)
                and (status in ('OFFERED', 'AGREED')
                    or (status in ('REJECTED', 'DECLINED', 'EXPIRED', 'CANCELLED') and closed_at > :since))
            union all
            """ + WORKED + """

            where held.practitioner_id = any(:practitioners)
            group by fallen.id
            order by id, status""";

    private static final String RELEVANT = """
            select * from proposal
            where status in ('PROPOSED', 'OFFERED')
                or (status = 'AGREED' and left(right(half_days, 13), 10) >= :date)
                or (status in ('REJECTED', 'DECLINED', 'EXPIRED', 'CANCELLED') and closed_at > :since)
            order by id""";

    private static final String PAST = """
            select id, practitioner_id, vacancy_id, left(half_days, 13) as first_half_day from proposal
            where status = 'AGREED' and half_days <> '' and left(right(half_days, 13), 10) < :date""";

    private static final int ROUND = 100;

    /** @throws NotFound if there is none */
    public Proposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("proposal", id));
    }

    /** Keeps others from changing it until the transaction ends. */
    public Proposal lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("proposal", id));
    }

    /** Locked in the order of their ids; those that are gone are left out. */
    List<Proposal> lockAll(Collection<UUID> ids) {
        return listOf(ids, OF + " for update");
    }

    public List<Proposal> listOf(Collection<UUID> ids) {
        return listOf(ids, OF);
    }

    /** The same of so few that each id may be a parameter. */
    List<Proposal> listFew(Collection<UUID> ids) {
        var wanted = OneOf.of("id", "id", ids);
        return list(wanted.text() + " order by id", wanted.values());
    }

    private List<Proposal> listOf(Collection<UUID> ids, String sql) {
        return getSession()
                .createNativeQuery(sql, Proposal.class)
                .setParameter("ids", array(ids))
                .getResultList();
    }

    /**
     * What a plan has to reckon with: the live ones, and those refused since.
     *
     * @param agreedUntil agreed ones of which the last half-day is before it are left out, see {@link #listPast}
     */
    public List<Proposal> listRelevant(Instant refusedSince, LocalDate agreedUntil) {
        return getSession()
                .createNativeQuery(RELEVANT, Proposal.class)
                .setParameter("since", refusedSince)
                .setParameter("date", agreedUntil.toString())
                .getResultList();
    }

    /** Agreed proposals of which the last half-day is before a date; of each only its first half-day is read. */
    public Map<UUID, Commitment> listPast(LocalDate before) {
        return getSession()
                .createNativeQuery(PAST, Tuple.class)
                .setParameter("date", before.toString())
                .getResultStream()
                .collect(Collectors.toMap(
                        it -> it.get("id", UUID.class),
                        it -> new Commitment(
                                it.get("practitioner_id", UUID.class),
                                it.get("vacancy_id", UUID.class),
                                Status.AGREED,
                                HalfDays.parse(List.of(it.get("first_half_day", String.class))))));
    }

    /** Half-days that were worked of proposals that fell, by proposal: they fill weeks and months as what was agreed does. */
    public Map<UUID, Commitment> listWorked() {
        return worked(getSession().createNativeQuery(WORKED + " group by fallen.id", Tuple.class));
    }

    /** As {@link #listWorked()}, of these proposals alone. */
    public Map<UUID, Commitment> listWorkedOf(Collection<UUID> ids) {
        String sql = WORKED + " where held.proposal_id = any(:ids) group by fallen.id";
        return worked(getSession().createNativeQuery(sql, Tuple.class).setParameter("ids", array(ids)));
    }

    private static Map<UUID, Commitment> worked(NativeQuery<Tuple> query) {
        return query.getResultStream().collect(Collectors.toMap(it -> it.get("id", UUID.class), Proposals::commitment));
    }

    private static Commitment commitment(Tuple it) {
        return new Commitment(
                it.get("practitioner_id", UUID.class),
                it.get("vacancy_id", UUID.class),
                Status.valueOf(it.get("status", String.class)),
                HalfDays.parse(it.get("half_days", String.class)));
    }

    /** What these doctors promised or worked, and what was refused of them since, without the rest of the proposals. */
    public List<Commitment> listCommitmentsOf(Collection<UUID> practitioners, Instant refusedSince) {
        return getSession()
                .createNativeQuery(COMMITMENTS, Tuple.class)
                .setParameter("practitioners", array(practitioners))
                .setParameter("since", refusedSince)
                .getResultStream()
                .map(Proposals::commitment)
                .toList();
    }

    /** Without reading the proposal itself, which is to be read under its lock. */
    public UUID vacancyOf(UUID id) {
        return findVacancyOf(id).orElseThrow(() -> new NotFound("proposal", id));
    }

    /** As {@link #vacancyOf}; empty if there is no such proposal. */
    public Optional<UUID> findVacancyOf(UUID id) {
        return ids("select vacancyId from Proposal where id = :id", Map.of("id", id), 1).stream()
                .findFirst();
    }

    /** Those asked in parallel with it, itself included, locked in the order of their ids; only itself if it stands alone. */
    List<Proposal> lockRound(UUID id) {
        var round = ids(
                "select sibling.id from Proposal sibling, Proposal it where it.id = :id and sibling.roundId = it.roundId",
                Map.of("id", id),
                ROUND);
        return lockAll(round.isEmpty() ? List.of(id) : round);
    }

    /** It, and those of the vacancy's rounds that wait for a decision or an answer, locked in the order of their ids. */
    List<Proposal> lockWithOpenRounds(UUID id, UUID vacancyId) {
        return find(
                        "id = ?1 or (vacancyId = ?2 and roundId is not null and status in (PROPOSED, OFFERED)) order by id",
                        id,
                        vacancyId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whom a vacancy's rounds asked since, or ask now. */
    public List<Proposal> listParallel(UUID vacancyId, Instant since) {
        return list("vacancyId = ?1 and roundId is not null and publishedAt > ?2 order by id", vacancyId, since);
    }

    /** Those of a vacancy's rounds that wait for a decision or an answer. */
    List<Proposal> listOpenRound(UUID vacancyId) {
        return list("vacancyId = ?1 and roundId is not null and status in (PROPOSED, OFFERED) order by id", vacancyId);
    }

    /** Those of a vacancy that a plan proposed, beside which nobody else is asked, and that wait for a decision. */
    public List<Proposal> listPlannedAlone(UUID vacancyId) {
        return list("vacancyId = ?1 and roundId is null and status = ?2 order by id", vacancyId, Status.PROPOSED);
    }

    /** Those kept for one of a vacancy's places. */
    List<Proposal> listHolding(UUID vacancyId) {
        return list("vacancyId = ?1 and status in (OFFERED, AGREED) order by id", vacancyId).stream()
                .filter(Proposal::holds)
                .toList();
    }

    /** Newest first. */
    List<Proposal> list(ProposalFilter filter, PageRequest page) {
        var wanted = filter.conditions();
        if (!page.isFirst()) {
            wanted.and(
                    "(publishedAt < :publishedAt or (publishedAt = :publishedAt and id > :after))",
                    "publishedAt",
                    page.instantAfter(0));
            wanted.with("after", page.after(1, UUID::fromString));
        }
        return newest(wanted, page.fetch());
    }

    /** Newest first. */
    List<Proposal> list(ProposalFilter filter, int atMost) {
        return newest(filter.conditions(), atMost);
    }

    private List<Proposal> newest(Conditions wanted, int atMost) {
        return find(wanted.text() + " order by publishedAt desc, id", wanted.values())
                .page(0, atMost)
                .list();
    }

    long count(ProposalFilter filter) {
        var wanted = filter.conditions();
        return count(wanted.text(), wanted.values());
    }

    long countLive() {
        return count("status in ?1", Status.LIVE);
    }

    long countAgreed() {
        return count("status", Status.AGREED);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private List<UUID> ids(String query, Map<String, Object> values, int atMost) {
        var ids = getEntityManager().createQuery(query, UUID.class).setMaxResults(atMost);
        values.forEach(ids::setParameter);
        return ids.getResultList();
    }
}
