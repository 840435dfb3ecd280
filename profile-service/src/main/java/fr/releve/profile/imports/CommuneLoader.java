package fr.releve.profile.imports;

import fr.releve.profile.place.Commune;
import fr.releve.profile.place.CommuneFacts;
import fr.releve.profile.place.Communes;
import fr.releve.profile.text.TextLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommuneLoader implements RowLoader {

    private static final int MOST_PEOPLE = 20_000_000;

    private final Communes communes;

    CommuneLoader(Communes communes) {
        this.communes = communes;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.COMMUNES;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "insee",
                "name",
                "departement",
                "epci",
                "population",
                "latitude",
                "longitude",
                "approximate",
                "postal_codes");
    }

    @Override
    public String reference() {
        return "insee";
    }

    @Override
    public @Nullable UUID load(Row row, @Nullable UUID existing) {
        String insee = row.matching(
                "insee", "[0-9][0-9AB][0-9]{3}", "An INSEE code has 5 digits; Corsica has 2A or 2B in front.");
        String epci = row.textOrNull("epci") == null ? null : row.matching("epci", "[0-9]{9}", "A SIREN has 9 digits.");
        communes.keep(Commune.of(
                insee,
                new CommuneFacts(
                        row.line("name", TextLimits.NAME, TextLimits.NAME_SAID),
                        row.line("departement", TextLimits.NAME, TextLimits.NAME_SAID),
                        epci,
                        row.whole("population", 0, MOST_PEOPLE),
                        row.degrees("latitude", 90),
                        row.degrees("longitude", 180),
                        row.yes("approximate"),
                        row.texts("postal_codes"))));
        return null;
    }
}
