package fr.releve.profile.vacancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.kit.database.OneOf;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.language.Language;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Specialty;
import fr.releve.profile.place.SearchName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {

    private static final Instant LAST_INSTANT = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST_ID = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private static final String NAMING = """
            lastWanted < ?1
            and (account <> '' or hostName <> '' or hostEmail <> '' or hostPhone is not null or replacedName is not null)""";

    private static final String CURRENT =
            " and (:all = true or status = DRAFT or status in (PUBLISHED, PAUSED) and lastWanted >= :day)";

    private static final String BY_CREATION = " order by createdAt desc, id desc";

    /** Which open vacancies are wanted; null stands for any. */
    public record Filter(
            @Nullable String territory,
            @Nullable MissionKind kind,
            @Nullable Specialty specialty) {}

    public Vacancy get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("vacancy", id));
    }

    /** For changing: nobody else changes it until the transaction ends. */
    public Vacancy lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("vacancy", id));
    }

    /** The published ones that still want something from today on, newest first. */
    public List<Vacancy> listOpen(Filter filter, LocalDate today, PageRequest page) {
        return getSession()
                .createQuery("""
                        from Vacancy
                        where status = PUBLISHED and lastWanted >= :today
                          and (:territory is null or territory = :territory)
                          and (:kind is null or kind = :kind)
                          and (:specialty is null or specialty = :specialty)
                          and (publishedAt < :at or publishedAt = :at and id < :id)
                        order by publishedAt desc, id desc""", Vacancy.class)
                .setParameter("today", today)
                .setParameter("territory", filter.territory())
                .setParameter("kind", filter.kind())
                .setParameter("specialty", filter.specialty())
                .setParameter("at", at(page))
                .setParameter("id", id(page))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Those that wanted nothing since a day and tell of somebody still, by id. */
    @Transactional
    List<UUID> listOverSince(LocalDate day, UUID after, int atMost) {
        return getSession()
                .createQuery("select id from Vacancy where " + NAMING + " and id > ?2 order by id", UUID.class)
                .setParameter(1, day)
                .setParameter(2, after)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** For forgetting of whom it tells; empty if it wants more since, or another copy has it in hand. */
    Optional<Vacancy> findOverLocked(UUID id, LocalDate day) {
        return find(NAMING + " and id = ?2", day, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** Those of them that are still here. */
    public List<Vacancy> listOf(Collection<UUID> ids) {
        var wanted = OneOf.of("id", "id", ids);
        return list(wanted.text(), wanted.values());
    }

    /**
     * Those that the caller posted, newest first.
     *
     * @param currentOn only drafts, and what is not over and still wants something on this day or later; null for all
     */
    public List<Vacancy> listPostedBy(String account, @Nullable LocalDate currentOn, PageRequest page) {
        return getSession()
                .createQuery("""
                        from Vacancy
                        where account = :account and (createdAt < :at or createdAt = :at and id < :id)
                        """ + CURRENT + BY_CREATION, Vacancy.class)
                .setParameter("account", account)
                .setParameter("all", currentOn == null)
                .setParameter("day", Objects.requireNonNullElse(currentOn, LocalDate.EPOCH))
                .setParameter("at", at(page))
                .setParameter("id", id(page))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Whether needs name this practice, and none of them is in a territory that the caller acts for. */
    boolean isPracticeOfOthers(UUID practice, Caller caller) {
        return !caller.actsFor("*")
                && count("practiceId", practice) > 0
                && count("practiceId = ?1 and territory in ?2", practice, caller.territories()) == 0;
    }

    /**
     * The practice that needs of a commune call so, whatever their accents and capitals; else a new one. The days that doctors replace
     * there are counted together (Code de la santé publique, R.4127-86).
     *
     * @param commune INSEE code
     */
    public UUID practiceNamed(String name, String commune) {
        String sought = SearchName.of(name);
        List<Tuple> known = getSession()
                .createQuery("""
                        select practiceId, practiceName from Vacancy where commune = :commune
                        group by practiceId, practiceName order by min(createdAt), practiceId""", Tuple.class)
                .setParameter("commune", commune)
                .getResultList();
        return known.stream()
                .filter(it -> SearchName.of(it.get(1, String.class)).equals(sought))
                .map(it -> it.get(0, UUID.class))
                .findFirst()
                .orElseGet(() -> UUID.nameUUIDFromBytes(("practice in " + commune + ": " + sought).getBytes(UTF_8)));
    }

    /** From now on the hosts of what the account posted are written to in this language. */
    void speak(String account, Language language) {
        getSession()
                .createNativeMutationQuery(
                        "update vacancy set language = :language where account = :account and language <> :language")
                .setParameter("language", language.name())
                .setParameter("account", account)
                .executeUpdate();
    }

    public long countPostedBy(String account) {
        return count("account", account);
    }

    /** As {@link #listPostedBy}, of the territories that the caller acts for. */
    public List<Vacancy> listActedFor(Caller caller, @Nullable LocalDate currentOn, PageRequest page) {
        return getSession()
                .createQuery("""
                        from Vacancy
                        where (:everywhere = true or territory in :territories)
                          and (createdAt < :at or createdAt = :at and id < :id)
                        """ + CURRENT + BY_CREATION, Vacancy.class)
                .setParameter("all", currentOn == null)
                .setParameter("day", Objects.requireNonNullElse(currentOn, LocalDate.EPOCH))
                .setParameter("everywhere", caller.actsFor("*"))
                .setParameter("territories", caller.territories())
                .setParameter("at", at(page))
                .setParameter("id", id(page))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** The order of {@link #listOpen}. */
    public static List<String> byPublication(Vacancy it) {
        return List.of(
                it.publishedAt().orElse(it.createdAt()).toString(), it.id().toString());
    }

    /** The order of {@link #listPostedBy} and {@link #listActedFor}. */
    public static List<String> byCreation(Vacancy it) {
        return List.of(it.createdAt().toString(), it.id().toString());
    }

    private static Instant at(PageRequest page) {
        return page.isFirst() ? LAST_INSTANT : page.instantAfter(0);
    }

    private static UUID id(PageRequest page) {
        return page.isFirst() ? LAST_ID : page.after(1, UUID::fromString);
    }
}
