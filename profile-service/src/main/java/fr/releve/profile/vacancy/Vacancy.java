package fr.releve.profile.vacancy;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.profile.availability.Timetable;
import fr.releve.profile.language.Language;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Setting;
import fr.releve.profile.mission.Specialty;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a municipality or practice needs covered. Others hear of it from its first publication on. */
@Entity
public class Vacancy {

    /** How far it has come. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        PAUSED,
        /** Nothing is left to do about it. */
        CLOSED,
        /** Given up before it was met; for everybody but its host and coordinator it is closed. */
        CANCELLED;

        /** Those out of which nothing leads. */
        private static final Set<Status> OVER = EnumSet.of(CLOSED, CANCELLED);
    }

    @Id
    private UUID id;

    private long version;
    private long termsVersion;

    @ElementCollection
    @CollectionTable(name = "vacancy_terms", joinColumns = @JoinColumn(name = "vacancy_id"))
    @MapKeyColumn(name = "version")
    private Map<Long, Terms> terms = new HashMap<>();

    private String account;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private MissionKind kind;

    @Enumerated(EnumType.STRING)
    private Specialty specialty;

    private String commune;
    private String territory;
    private UUID practiceId;
    private String practiceName;
    private String practiceDescription;

    @Enumerated(EnumType.STRING)
    private @Nullable Setting practiceSetting;

    private String title;
    private String description;
    private List<String> rules;
    private LocalDate lastWanted;
    private int wantedHalfDays;
    private int doctorsPerHalfDay;
    private int minimumBlock;
    private boolean housingOffered;

    @Enumerated(EnumType.STRING)
    private Pay.Kind payKind;

    private BigDecimal payAmount;

    @Enumerated(EnumType.STRING)
    private Need.Urgency urgency;

    private String hostName;
    private String hostEmail;
    private @Nullable String hostPhone;
    private @Nullable String replacedName;
    private @Nullable String replacedRpps;
    private Instant createdAt;
    private @Nullable Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false) // a visit of who posted it changes it, and not the version
    private Language language = Language.FR;

    @SuppressWarnings("NullAway.Init")
    protected Vacancy() {}

    @SuppressWarnings("NullAway.Init") // tell() sets the rest
    private Vacancy(UUID id, String account, String territory, Need need, Instant now) {
        this.id = id;
        this.version = 1;
        this.account = account;
        this.status = Status.DRAFT;
        this.createdAt = now;
        tell(territory, need);
    }

    /**
     * @param account opaque subject of who posts it; empty if nobody can log in for it
     * @param territory SIREN of the commune's EPCI
     * @param need wants at least one half-day
     */
    public static Vacancy draft(UUID id, String account, String territory, Need need, Instant now) {
        return new Vacancy(id, account, territory, need, now);
    }

    /** Somebody who can log in posts from now on what nobody could before. */
    public void belongTo(String host) {
        account = host;
        version++;
    }

    /** Who posted it, who is its host and for whom a doctor stands in is forgotten; what it wanted stays for the statistics. */
    void forgetPeople() {
        account = "";
        hostName = "";
        hostEmail = "";
        hostPhone = null;
        replacedName = null;
        replacedRpps = null;
        version++;
    }

    /** @throws Conflict if it is over */
    public void describe(String newTerritory, Need need) {
        if (isOver()) {
            throw wrongStatus("A closed vacancy no longer changes.");
        }
        tell(newTerritory, need);
        version++;
    }

    /** @throws Conflict if it is out or closed already, or all it wants is past */
    public void publish(Instant now, LocalDate today) {
        mustBe(Set.of(Status.DRAFT, Status.PAUSED), "Only a draft or a paused vacancy can be published.");
        if (lastWanted.isBefore(today)) {
            throw new Conflict(ProblemKind.VACANCY_EXPIRED, "All half-days that it wants are past.");
        }
        status = Status.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        version++;
    }

    /** @throws Conflict if it is not out */
    public void pause() {
        mustBe(Set.of(Status.PUBLISHED), "Only a published vacancy can be paused.");
        status = Status.PAUSED;
        version++;
    }

    /** @throws Conflict if it is over already */
    void close() {
        end(Status.CLOSED);
    }

    /** @throws Conflict if it is over already */
    void cancel() {
        end(Status.CANCELLED);
    }

    private void end(Status over) {
        mustBe(Set.of(Status.DRAFT, Status.PUBLISHED, Status.PAUSED), "The vacancy is closed already.");
        status = over;
        version++;
    }

    /** Takes over a status that a table gives; what is out by it has been published. */
    public void bring(Status wanted, Instant now) {
        if (wanted == status) {
            return;
        }
        if (wanted != Status.DRAFT && publishedAt == null) {
            publishedAt = now;
        }
        status = wanted;
        version++;
    }

    private void mustBe(Set<Status> allowed, String otherwise) {
        if (!allowed.contains(status)) {
            throw wrongStatus(otherwise);
        }
    }

    private Conflict wrongStatus(String detail) {
        return new Conflict(ProblemKind.WRONG_VACANCY_STATUS, detail, Map.of("vacancyStatus", status));
    }

    /** Terms that come back have the number that they had. */
    private void keep(Terms told) {
        termsVersion = terms.entrySet().stream()
                .filter(it -> it.getValue().equals(told))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> terms.isEmpty() ? 0 : Collections.max(terms.keySet()) + 1);
        terms.putIfAbsent(termsVersion, told);
    }

    private void tell(String newTerritory, Need need) {
        keep(Terms.of(need));
        var halfDays = need.wanted().halfDays();
        territory = newTerritory;
        kind = need.kind();
        specialty = need.specialty();
        commune = need.commune();
        practiceId = need.practice().id();
        practiceName = need.practice().name();
        practiceDescription = need.practice().description();
        practiceSetting = need.practice().setting();
        title = need.title();
        description = need.description();
        rules = need.wanted().texts();
        lastWanted = halfDays.getLast().date();
        wantedHalfDays = halfDays.size();
        doctorsPerHalfDay = need.doctorsPerHalfDay();
        minimumBlock = need.minimumBlock();
        housingOffered = need.housingOffered();
        payKind = need.pay().kind();
        payAmount = need.pay().amount();
        urgency = need.urgency();
        hostName = need.host().name();
        hostEmail = need.host().email();
        hostPhone = need.host().phone();
        var replaced = need.replaced();
        replacedName = replaced == null ? null : replaced.name();
        replacedRpps = replaced == null ? null : replaced.rpps();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Which of its {@link #terms} it has: from 0, another one whenever what doctor and host say yes to changes. */
    public long termsVersion() {
        return termsVersion;
    }

    /**
     * What doctor and host said yes to, whatever the need says since; of terms from before they were kept, the next that were.
     *
     * @throws NotFound if it never had any of this number
     */
    public Terms terms(long number) {
        return terms.entrySet().stream()
                .filter(it -> it.getKey() >= number)
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new NotFound("terms", number));
    }

    /** Opaque subject of who posted it; empty if nobody can log in for it, and once that is forgotten. */
    public String account() {
        return account;
    }

    public Status status() {
        return status;
    }

    /** SIREN of the EPCI. */
    public String territory() {
        return territory;
    }

    public Need need() {
        return new Need(
                kind,
                specialty,
                commune,
                new Practice(practiceId, practiceName, practiceDescription, practiceSetting),
                title,
                description,
                Timetable.parse(rules),
                doctorsPerHalfDay,
                minimumBlock,
                housingOffered,
                new Pay(payKind, payAmount),
                urgency,
                new Host(hostName, hostEmail, hostPhone),
                replacedName == null ? null : new Replaced(replacedName, replacedRpps));
    }

    Instant createdAt() {
        return createdAt;
    }

    /** First publication; empty for what only ever was a draft, and is nobody else's business. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** In which the host is written to. */
    public Language language() {
        return language;
    }

    /** How many half-days it wants, for one doctor each. */
    public int wantedHalfDays() {
        return wantedHalfDays;
    }

    /** It is closed or given up, and no longer changes. */
    public boolean isOver() {
        return Status.OVER.contains(status);
    }

    /** Every half-day that it wants is past. */
    public boolean isExpired(LocalDate today) {
        return lastWanted.isBefore(today);
    }
}
