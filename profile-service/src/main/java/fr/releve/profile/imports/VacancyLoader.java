package fr.releve.profile.imports;

import fr.releve.kit.time.Clock;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Setting;
import fr.releve.profile.mission.Specialty;
import fr.releve.profile.text.TextLimits;
import fr.releve.profile.vacancy.Host;
import fr.releve.profile.vacancy.Need;
import fr.releve.profile.vacancy.NeedEntry;
import fr.releve.profile.vacancy.Pay;
import fr.releve.profile.vacancy.Practice;
import fr.releve.profile.vacancy.Vacancies;
import fr.releve.profile.vacancy.Vacancy;
import fr.releve.profile.vacancy.VacancyDeed;
import fr.releve.profile.vacancy.VacancyLog;
import fr.releve.profile.vacancy.VacancyNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class VacancyLoader implements RowLoader {

    private static final String PRACTICE_SETTING = "practice_setting";
    private static final String ACCOUNT = "host_account";
    private static final BigDecimal MOST_PAY = new BigDecimal(Pay.MOST);

    private final Vacancies vacancies;
    private final NeedEntry entry;
    private final VacancyLog log;
    private final VacancyNews news;
    private final InstantSource clock;

    VacancyLoader(Vacancies vacancies, NeedEntry entry, VacancyLog log, VacancyNews news, InstantSource clock) {
        this.vacancies = vacancies;
        this.entry = entry;
        this.log = log;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.VACANCIES;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "reference",
                ACCOUNT,
                "host_name",
                "host_email",
                "host_phone",
                "practice",
                "practice_name",
                "practice_description",
                "kind",
                "specialty",
                "territory",
                "commune",
                "title",
                "description",
                "availability",
                "doctors_per_half_day",
                "minimum_block",
                "housing_offered",
                "pay_kind",
                "pay_amount",
                "urgency",
                "status");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of(PRACTICE_SETTING);
    }

    @Override
    public UUID load(Row row, @Nullable UUID existing) {
        var now = clock.instant();
        var today = LocalDateTime.ofInstant(now, Clock.PARIS);
        var need = need(
                row, today, existing == null ? null : vacancies.lock(existing).need());
        var status = row.one("status", Vacancy.Status.class);
        String territory = territory(row);
        Vacancy vacancy;
        if (existing == null) {
            String account = row.textOrNull(ACCOUNT);
            vacancy = Vacancy.draft(UUID.randomUUID(), account == null ? "" : account, territory, need, now);
            vacancies.persist(vacancy);
            log.append(vacancy, VacancyDeed.POST, vacancy.status(), VacancyLog.NOBODY, null, now);
        } else {
            vacancy = vacancies.lock(existing);
            boolean joins = Accounts.isNew(row, ACCOUNT, vacancy.account());
            vacancy.describe(territory, need);
            if (joins) {
                vacancy.belongTo(row.text(ACCOUNT));
            }
        }
        var from = vacancy.status();
        vacancy.bring(status, now);
        if (vacancy.status() != from) {
            log.append(vacancy, VacancyDeed.BRING, from, VacancyLog.NOBODY, null, now);
        }
        news.changed(vacancy);
        return vacancy.id();
    }

    private String territory(Row row) {
        String territory = entry.territoryOf(row.text("commune"));
        if (!territory.equals(row.text("territory"))) {
            throw new BadCell("territory", "The commune belongs to " + territory + ".");
        }
        return territory;
    }

    /** @param known as it was: whom a doctor stands in for no table names, and the setting need not be a column */
    private static Need need(Row row, LocalDateTime now, @Nullable Need known) {
        var wanted = RuleCells.read(row, now);
        int minimumBlock = row.whole("minimum_block", 1, 14);
        if (wanted.halfDays().isEmpty()) {
            throw new BadCell("availability", "A vacancy wants at least one half-day.");
        }
        NeedEntry.checkBlock(minimumBlock, wanted.halfDays());
        var pay = new Pay(row.one("pay_kind", Pay.Kind.class), row.amount("pay_amount", MOST_PAY));
        NeedEntry.checkPay(pay);
        return new Need(
                row.one("kind", MissionKind.class),
                row.one("specialty", Specialty.class),
                row.text("commune"),
                new Practice(
                        practiceId(row.text("practice")),
                        row.line("practice_name", TextLimits.NAME, TextLimits.NAME_SAID),
                        row.text("practice_description"),
                        setting(row, known)),
                row.line("title", TextLimits.TITLE, TextLimits.TITLE_SAID),
                row.text("description"),
                wanted,
                row.whole("doctors_per_half_day", 1, 20),
                minimumBlock,
                row.yes("housing_offered"),
                pay,
                row.one("urgency", Need.Urgency.class),
                new Host(
                        row.line("host_name", TextLimits.NAME, TextLimits.NAME_SAID),
                        row.email("host_email"),
                        row.phoneOrNull("host_phone")),
                known == null ? null : known.replaced());
    }

    private static @Nullable Setting setting(Row row, @Nullable Need known) {
        if (known != null && !row.has(PRACTICE_SETTING)) {
            return known.practice().setting();
        }
        return row.oneOrNull(PRACTICE_SETTING, Setting.class);
    }

    /** The same reference is the same practice, in this table and the next. */
    private static UUID practiceId(String reference) {
        return UUID.nameUUIDFromBytes(("practice:" + reference).getBytes(StandardCharsets.UTF_8));
    }
}
