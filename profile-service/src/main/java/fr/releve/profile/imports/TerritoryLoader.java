package fr.releve.profile.imports;

import fr.releve.profile.place.PrioritySlots;
import fr.releve.profile.place.Territories;
import fr.releve.profile.place.Territory;
import fr.releve.profile.place.TerritoryFacts;
import fr.releve.profile.place.TerritoryNews;
import fr.releve.profile.text.TextLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TerritoryLoader implements RowLoader {

    private static final int MOST_PEOPLE = 20_000_000;

    private final Territories territories;
    private final PrioritySlots slots;
    private final TerritoryNews news;

    TerritoryLoader(Territories territories, PrioritySlots slots, TerritoryNews news) {
        this.territories = territories;
        this.slots = slots;
        this.news = news;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.TERRITORIES;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "siren", "name", "departement", "population", "latitude", "longitude", "priority", "priority_reason");
    }

    @Override
    public String reference() {
        return "siren";
    }

    /** Who gives a place back is before whoever takes one, whatever the order of the table. */
    @Override
    public boolean comesFirst(Row row) {
        return !row.cell("priority").strip().equals("true");
    }

    @Override
    public @Nullable UUID load(Row row, @Nullable UUID existing) {
        String siren = row.matching("siren", "[0-9]{9}", "A SIREN has 9 digits.");
        var facts = new TerritoryFacts(
                row.line("name", TextLimits.NAME, TextLimits.NAME_SAID),
                row.line("departement", TextLimits.NAME, TextLimits.NAME_SAID),
                row.whole("population", 0, MOST_PEOPLE),
                row.degrees("latitude", 90),
                row.degrees("longitude", 180));
        String reason = row.yes("priority") ? reason(row) : null;
        var known = territories.lockIfKnown(siren);
        var territory = known.orElseGet(() -> Territory.of(siren, facts));
        if (reason == null) {
            slots.free(territory);
        } else {
            slots.take(territory, reason);
        }
        if (known.isPresent()) {
            territory.describe(facts);
        } else {
            territories.persist(territory);
        }
        news.changed(territory);
        return null;
    }

    private static String reason(Row row) {
        String reason = row.text("priority_reason");
        if (reason.length() > TextLimits.REASON) {
            throw new BadCell("priority_reason", TextLimits.REASON_SAID);
        }
        return reason;
    }
}
