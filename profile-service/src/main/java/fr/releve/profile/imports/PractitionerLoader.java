package fr.releve.profile.imports;

import fr.releve.kit.time.Clock;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Setting;
import fr.releve.profile.mission.Specialty;
import fr.releve.profile.practitioner.AlreadyRegistered;
import fr.releve.profile.practitioner.AttestationNews;
import fr.releve.profile.practitioner.Caps;
import fr.releve.profile.practitioner.Category;
import fr.releve.profile.practitioner.Credential;
import fr.releve.profile.practitioner.EndingAccounts;
import fr.releve.profile.practitioner.Practitioner;
import fr.releve.profile.practitioner.PractitionerNews;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.Profile;
import fr.releve.profile.practitioner.ProfileEntry;
import fr.releve.profile.text.TextLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PractitionerLoader implements RowLoader {

    private static final String WISHED_SETTINGS = "wished_settings";
    private static final String ACCOUNT = "account";

    private final Practitioners practitioners;
    private final ProfileEntry entry;
    private final PractitionerNews news;
    private final AttestationNews attestations;
    private final EndingAccounts ending;
    private final InstantSource clock;

    PractitionerLoader(
            Practitioners practitioners,
            ProfileEntry entry,
            PractitionerNews news,
            AttestationNews attestations,
            EndingAccounts ending,
            InstantSource clock) {
        this.practitioners = practitioners;
        this.entry = entry;
        this.news = news;
        this.attestations = attestations;
        this.ending = ending;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PRACTITIONERS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "reference",
                ACCOUNT,
                "first_name",
                "last_name",
                "email",
                "phone",
                "rpps",
                "category",
                "specialty",
                "home_commune",
                "max_travel_minutes",
                "accepts_overnight",
                "needs_housing",
                "mission_kinds",
                "credential_kind",
                "credential_number",
                "credential_valid_until",
                "insurance_valid_until",
                "attested",
                "consent",
                "availability",
                "week_cap",
                "month_cap");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of(WISHED_SETTINGS);
    }

    @Override
    public UUID load(Row row, @Nullable UUID existing) {
        var now = clock.instant();
        var profile = profile(row);
        var timetable = RuleCells.read(row, LocalDateTime.ofInstant(now, Clock.PARIS));
        var caps = new Caps(row.whole("week_cap", 1, 14), row.whole("month_cap", 1, 62));
        boolean attested = row.yes("attested");
        UUID id = existing == null ? UUID.randomUUID() : existing;
        entry.checkLoaded(id, profile);
        Practitioner practitioner;
        boolean before = false;
        if (existing == null) {
            practitioner = Practitioner.register(id, freeAccount(row), profile, now);
        } else {
            practitioner = practitioners.lock(id);
            before = practitioner.attestedAt().isPresent();
            var told = asFarAsTold(row, profile, practitioner);
            if (Accounts.isNew(row, ACCOUNT, practitioner.account())) {
                practitioner.belongTo(Objects.requireNonNull(freeAccount(row)));
            }
            practitioner.describe(told, now);
        }
        practitioner.offer(timetable, caps);
        if (attested) {
            practitioner.attest(Practitioner.BY_TABLE, now);
        } else {
            practitioner.loseAttestation();
        }
        practitioners.persist(practitioner);
        news.changed(practitioner);
        if (before && !attested) {
            attestations.lost(practitioner, now);
        } else if (existing != null && attested && !before) {
            attestations.given(practitioner, now);
        }
        return id;
    }

    /** The coordination says of them that they still take part, and of many only it does: they have no account. */
    @Override
    public void seen(List<UUID> doctors) {
        practitioners.seen(doctors, clock.instant());
    }

    /** A table gives no consent back to a doctor with an account, who took it away, and takes no wish of which it has no column. */
    private static Profile asFarAsTold(Row row, Profile told, Practitioner known) {
        boolean mayConsent = known.account().isEmpty() || known.profile().consent();
        var consenting = told.consenting(told.consent() && mayConsent);
        return row.has(WISHED_SETTINGS)
                ? consenting
                : consenting.wishing(known.profile().wishedSettings());
    }

    private @Nullable String freeAccount(Row row) {
        String account = row.textOrNull(ACCOUNT);
        if (account == null) {
            return null;
        }
        ending.mustStay(account);
        if (practitioners.findByAccount(account).isPresent()) {
            throw AlreadyRegistered.byAccount();
        }
        return account;
    }

    private static Profile profile(Row row) {
        var kinds = EnumSet.noneOf(MissionKind.class);
        kinds.addAll(row.some("mission_kinds", MissionKind.class));
        if (kinds.isEmpty()) {
            throw new BadCell("mission_kinds", "Say at least one kind of mission.");
        }
        return new Profile(
                row.personName("first_name"),
                row.personName("last_name"),
                row.email("email"),
                row.phoneOrNull("phone"),
                row.text("rpps"),
                row.one("category", Category.class),
                row.one("specialty", Specialty.class),
                row.text("home_commune"),
                row.whole("max_travel_minutes", 1, 240),
                row.yes("accepts_overnight"),
                row.yes("needs_housing"),
                kinds,
                Set.copyOf(row.some(WISHED_SETTINGS, Setting.class)),
                new Credential(
                        row.one("credential_kind", Credential.Kind.class),
                        row.line("credential_number", TextLimits.NUMBER, TextLimits.NUMBER_SAID),
                        row.date("credential_valid_until")),
                row.date("insurance_valid_until"),
                row.yes("consent"));
    }
}
