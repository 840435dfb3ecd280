package fr.releve.profile.imports;

import fr.releve.profile.spouse.Spouse;
import fr.releve.profile.spouse.SpouseNews;
import fr.releve.profile.spouse.Spouses;
import fr.releve.profile.spouse.Wishes;
import fr.releve.profile.text.TextLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SpouseLoader implements RowLoader {

    private final Spouses spouses;
    private final ImportedRows imported;
    private final SpouseNews news;
    private final InstantSource clock;

    SpouseLoader(Spouses spouses, ImportedRows imported, SpouseNews news, InstantSource clock) {
        this.spouses = spouses;
        this.imported = imported;
        this.news = news;
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
                "account",
                "practitioner",
                "email",
                "rome_codes",
                "max_minutes",
                "opted_in",
                "practitioner_agreed");
    }

    @Override
    public UUID load(Row row, @Nullable UUID existing) {
        var origin = new Spouse.Origin(
                row.textOrNull("account"), row.email("email"), row.yes("opted_in"), row.yes("practitioner_agreed"));
        var wishes = new Wishes(romeCodes(row), row.whole("max_minutes", 1, 180));
        UUID practitioner = practitioner(row);
        Spouse spouse;
        if (existing == null) {
            checkFree(origin.account());
            spouse = Spouse.load(UUID.randomUUID(), origin, practitioner, wishes, clock.instant());
            spouses.persist(spouse);
        } else {
            spouse = spouses.lock(existing);
            spouse.reload(origin, wishes, clock.instant());
        }
        news.changed(spouse);
        return spouse.id();
    }

    private UUID practitioner(Row row) {
        return imported.findTarget(ImportKind.PRACTITIONERS, row.text("practitioner"))
                .orElseThrow(() -> new BadCell(
                        "practitioner", "No doctor was loaded with the reference " + row.text("practitioner") + "."));
    }

    private void checkFree(@Nullable String account) {
        if (account != null && spouses.findByAccount(account).isPresent()) {
            throw new BadCell("account", "This account is registered as a spouse already.");
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
