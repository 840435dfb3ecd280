package fr.releve.profile.imports;

import fr.releve.profile.practitioner.EndingAccounts;
import fr.releve.profile.spouse.Spouse;
import fr.releve.profile.spouse.SpouseNews;
import fr.releve.profile.spouse.Spouses;
import fr.releve.profile.spouse.Wishes;
import fr.releve.profile.text.TextLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SpouseLoader implements RowLoader {

    private static final String ACCOUNT = "account";
    private static final String PRACTITIONER = "practitioner";

    private final Spouses spouses;
    private final ImportedRows imported;
    private final SpouseNews news;
    private final EndingAccounts ending;
    private final ImportsConfig config;
    private final InstantSource clock;

    SpouseLoader(
            Spouses spouses,
            ImportedRows imported,
            SpouseNews news,
            EndingAccounts ending,
            ImportsConfig config,
            InstantSource clock) {
        this.spouses = spouses;
        this.imported = imported;
        this.news = news;
        this.ending = ending;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SPOUSES;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "reference",
                ACCOUNT,
                PRACTITIONER,
                "email",
                "rome_codes",
                "max_minutes",
                "opted_in",
                "practitioner_agreed");
    }

    @Override
    public UUID load(Row row, @Nullable UUID existing) {
        var origin = new Spouse.Origin(
                row.textOrNull(ACCOUNT), row.email("email"), row.yes("opted_in"), row.yes("practitioner_agreed"));
        boolean agreesForThem = config.agreeForSpouses();
        var wishes = new Wishes(romeCodes(row), row.whole("max_minutes", 1, 180));
        UUID practitioner = practitioner(row);
        Spouse spouse;
        if (existing == null) {
            checkFree(origin.account());
            spouse = Spouse.load(UUID.randomUUID(), origin, agreesForThem, practitioner, wishes, clock.instant());
            spouses.persist(spouse);
        } else {
            spouse = spouses.lock(existing);
            mustStayWith(practitioner, spouse);
            boolean joins = Accounts.isNew(row, ACCOUNT, spouse.account());
            if (joins) {
                checkFree(origin.account());
            }
            spouse.reload(origin, agreesForThem, wishes, clock.instant());
            if (joins) {
                spouses.flush();
                spouses.seen(spouse.account(), clock.instant());
            }
        }
        news.changed(spouse);
        return spouse.id();
    }

    private UUID practitioner(Row row) {
        return imported.findTarget(ImportKind.PRACTITIONERS, row.text(PRACTITIONER))
                .orElseThrow(() -> new BadCell(
                        PRACTITIONER, "No doctor was loaded with the reference " + row.text(PRACTITIONER) + "."));
    }

    private static void mustStayWith(UUID practitioner, Spouse spouse) {
        if (!spouse.practitionerId().equals(Optional.of(practitioner))) {
            throw new BadCell(
                    PRACTITIONER,
                    "This spouse was loaded with another doctor, which a table does not change; give the row a new reference.");
        }
    }

    private void checkFree(@Nullable String account) {
        if (account == null) {
            return;
        }
        ending.mustStay(account);
        if (spouses.findByAccount(account).isPresent()) {
            throw new BadCell(ACCOUNT, "This account is registered as a spouse already.");
        }
    }

    private static Set<String> romeCodes(Row row) {
        var codes = new TreeSet<>(row.texts("rome_codes"));
        if (codes.isEmpty() || codes.size() > Wishes.MOST_TRADES) {
            throw new BadCell("rome_codes", Wishes.MOST_TRADES_SAID);
        }
        if (!codes.stream().allMatch(it -> it.matches(TextLimits.TRADE))) {
            throw new BadCell("rome_codes", TextLimits.TRADE_SAID);
        }
        return codes;
    }
}
