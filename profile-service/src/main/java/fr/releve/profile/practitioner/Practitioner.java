package fr.releve.profile.practitioner;

import fr.releve.profile.availability.Timetable;
import fr.releve.profile.language.Language;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Setting;
import fr.releve.profile.mission.Specialty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer doctor with what they offer. Each change raises the version, which readers send back and the topic carries.
 */
@Entity
public class Practitioner {

    /** In place of an account, for attestations that a table brings. */
    public static final String BY_TABLE = "import";

    @Id
    private UUID id;

    private long version;

    @NaturalId(mutable = true)
    private @Nullable String account;

    private String firstName;
    private String lastName;
    private String email;
    private @Nullable String phone;
    private String rpps;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Specialty specialty;

    private String homeCommune;
    private int maxTravelMinutes;
    private boolean acceptsOvernight;
    private boolean needsHousing;
    private List<String> missionKinds;
    private List<String> wishedSettings;

    @Enumerated(EnumType.STRING)
    private Credential.Kind credentialKind;

    private String credentialNumber;
    private LocalDate credentialValidUntil;
    private LocalDate insuranceValidUntil;
    private @Nullable Instant attestedAt;
    private @Nullable String attestedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable AttestedPaper refusedPaper;

    private @Nullable Instant refusedAt;
    private boolean consentGiven;
    private Instant consentChangedAt;
    private List<String> rules;
    private int weekCap;
    private int monthCap;
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false) // a visit changes it, and not the version
    private Language language = Language.FR;

    @SuppressWarnings("NullAway.Init")
    protected Practitioner() {}

    @SuppressWarnings("NullAway.Init") // tell() sets the rest
    private Practitioner(UUID id, @Nullable String account, Profile profile, Instant now) {
        this.id = id;
        this.version = 1;
        this.account = account;
        this.registeredAt = now;
        this.rules = List.of();
        this.weekCap = Caps.NONE.week();
        this.monthCap = Caps.NONE.month();
        this.consentGiven = profile.consent();
        this.consentChangedAt = now;
        tell(profile);
    }

    /** @param account opaque subject of the doctor's account; null if they have none */
    public static Practitioner register(UUID id, @Nullable String account, Profile profile, Instant now) {
        return new Practitioner(id, account, profile, now);
    }

    /** Whom only others spoke for has an account from now on. */
    public void belongTo(String ownAccount) {
        account = ownAccount;
        version++;
    }

    /** Takes over what the doctor says; an attestation, or a refusal, lasts only while what it is about stays the same. */
    public void describe(Profile profile, Instant now) {
        Profile before = profile();
        if (!before.saysTheSameOnPaperAs(profile)) {
            loseAttestation();
        }
        if (refusedPaper != null && !before.saysTheSameAs(profile, refusedPaper)) {
            forgetRefusal();
        }
        tell(profile);
        rememberConsent(profile.consent(), now);
        version++;
    }

    public void offer(Timetable timetable, Caps caps) {
        rules = timetable.texts();
        weekCap = caps.week();
        monthCap = caps.month();
        version++;
    }

    /** @param by opaque subject of who has seen credential and insurance */
    public void attest(String by, Instant now) {
        attestedBy = by;
        attestedAt = now;
        forgetRefusal();
        version++;
    }

    /** What was shown cannot be accepted: it is the doctor's turn. */
    void refuse(AttestedPaper paper, Instant now) {
        loseAttestation();
        refusedPaper = paper;
        refusedAt = now;
        version++;
    }

    /** A scan has come, or gone, since a coordinator looked. */
    void awaitAttestation() {
        loseAttestation();
        version++;
    }

    /**
     * The doctor hands in this paper: what was refused of it is to be looked at again.
     *
     * @return false if it was not refused
     */
    boolean answerRefusal(AttestedPaper paper) {
        boolean refused = refusedPaper == paper;
        if (refused) {
            forgetRefusal();
            version++;
        }
        return refused;
    }

    private void forgetRefusal() {
        refusedPaper = null;
        refusedAt = null;
    }

    /** What was seen is seen no longer, or never was. */
    public void loseAttestation() {
        attestedBy = null;
        attestedAt = null;
    }

    void consent(boolean given, Instant now) {
        rememberConsent(given, now);
        version++;
    }

    /**
     * Takes back as of then what was agreed to before.
     *
     * @return false if nothing was, or only later
     */
    boolean withdrawConsent(Instant at) {
        boolean given = consentGiven && consentChangedAt.isBefore(at);
        if (given) {
            consent(false, at);
        }
        return given;
    }

    private void rememberConsent(boolean given, Instant now) {
        if (given != consentGiven) {
            consentGiven = given;
            consentChangedAt = now;
        }
    }

    private void tell(Profile profile) {
        firstName = profile.firstName();
        lastName = profile.lastName();
        email = profile.email();
        phone = profile.phone();
        rpps = profile.rpps();
        category = profile.category();
        specialty = profile.specialty();
        homeCommune = profile.homeCommune();
        maxTravelMinutes = profile.maxTravelMinutes();
        acceptsOvernight = profile.acceptsOvernight();
        needsHousing = profile.needsHousing();
        missionKinds = profile.missionKinds().stream().sorted().map(Enum::name).toList();
        wishedSettings =
                profile.wishedSettings().stream().sorted().map(Enum::name).toList();
        credentialKind = profile.credential().kind();
        credentialNumber = profile.credential().number();
        credentialValidUntil = profile.credential().validUntil();
        insuranceValidUntil = profile.insuranceValidUntil();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Empty if the doctor has no account. */
    public String account() {
        return account == null ? "" : account;
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public Profile profile() {
        return new Profile(
                firstName,
                lastName,
                email,
                phone,
                rpps,
                category,
                specialty,
                homeCommune,
                maxTravelMinutes,
                acceptsOvernight,
                needsHousing,
                missionKinds(),
                wishedSettings(),
                credential(),
                insuranceValidUntil,
                consentGiven);
    }

    public Set<MissionKind> missionKinds() {
        return missionKinds.stream().map(MissionKind::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Empty if any will do. */
    public Set<Setting> wishedSettings() {
        return wishedSettings.stream().map(Setting::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public Credential credential() {
        return new Credential(credentialKind, credentialNumber, credentialValidUntil);
    }

    /** When a coordinator has seen the credential and the insurance; empty if none has, as they are now. */
    public Optional<Instant> attestedAt() {
        return Optional.ofNullable(attestedAt);
    }

    /** Opaque subject of the coordinator who has seen them, for who must account for it later. */
    public Optional<String> attestedBy() {
        return Optional.ofNullable(attestedBy);
    }

    /** What a coordinator could not accept; empty if nothing is asked for again, or the doctor has answered since. */
    public Optional<AttestedPaper> refusedPaper() {
        return Optional.ofNullable(refusedPaper);
    }

    /** When that was. */
    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    /** When the doctor last agreed to be proposed, or last ceased to. */
    public Instant consentChangedAt() {
        return consentChangedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** In which the doctor is written to. */
    public Language language() {
        return language;
    }

    public Timetable timetable() {
        return Timetable.parse(rules);
    }

    public Caps caps() {
        return new Caps(weekCap, monthCap);
    }
}
