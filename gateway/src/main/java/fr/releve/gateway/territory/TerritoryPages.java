package fr.releve.gateway.territory;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.map.Borders;
import fr.releve.gateway.map.GeoJson;
import fr.releve.gateway.map.Ground;
import fr.releve.gateway.map.NeedsMap;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.needs.Reactivities;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Reactivity;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.shell.Sorting;
import fr.releve.kit.place.Journey;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.time.Clock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /territoires} and the sheet of each, {@code /territoires/{siren}} */
@Path("/territoires")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class TerritoryPages {

    private static final int LARGEST = 8;
    private static final int NEIGHBOURS = 6;
    private static final int SHOWN = 6;

    private final Places places;
    private final OpenNeeds needs;
    private final TerritoryMap map;
    private final Reactivities reactivities;
    private final Situations situations;
    private final Borders borders;
    private final GatewayConfig config;
    private final InstantSource clock;

    TerritoryPages(
            Places places,
            OpenNeeds needs,
            TerritoryMap map,
            Reactivities reactivities,
            Situations situations,
            Borders borders,
            GatewayConfig config,
            InstantSource clock) {
        this.places = places;
        this.needs = needs;
        this.map = map;
        this.reactivities = reactivities;
        this.situations = situations;
        this.borders = borders;
        this.config = config;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String q, @RestQuery @DefaultValue("") String tri) {
        Sorting sorting = Sorting.of("/territoires", Map.of("q", q), "tri", tri);
        Map<String, Long> counts =
                needs.all().stream().collect(Collectors.groupingBy(Vacancy::territory, Collectors.counting()));
        List<Row> rows = found(q).stream()
                .map(it -> new Row(
                        it.siren(), it.name(), it.population(), it.priority(), counts.getOrDefault(it.siren(), 0L)))
                .sorted(order(sorting))
                .toList();
        return new TerritoryList(rows, q, sorting);
    }

    private static Comparator<Row> order(Sorting sorting) {
        return switch (sorting.column()) {
            case "nom" -> sorting.turned(FrenchOrder.by(Row::name));
            case "besoins" ->
                sorting.turned(Comparator.comparingLong(Row::needs).reversed())
                        .thenComparing(FrenchOrder.by(Row::name));
            case "habitants" ->
                sorting.turned(Comparator.comparingLong(Row::population).reversed());
            default -> Comparator.comparing(Row::priority).reversed().thenComparing(FrenchOrder.by(Row::name));
        };
    }

    /** Borders and communes, for the map. */
    @GET
    @Path("carte.json")
    @Produces(GeoJson.MEDIA_TYPE)
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=600")
    public String outlines() {
        return map.current();
    }

    @GET
    @Path("{siren: \\d{9}}")
    public TemplateInstance sheet(@RestPath String siren) {
        Place.Territory territory = places.territory(siren).orElseThrow(() -> new NotFound("territory", siren));
        List<Place.Commune> communes = places.communes().stream()
                .filter(it -> siren.equals(it.territory()))
                .sorted(Comparator.comparingInt(Place.Commune::population).reversed())
                .toList();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        List<Vacancy> open =
                needs.all().stream().filter(it -> it.territory().equals(siren)).toList();
        return new TerritorySheet(
                territory,
                Departements.named(territory.departement()).orElse(""),
                communes.size(),
                communes.stream().limit(LARGEST).toList(),
                open.size(),
                open.stream()
                        .limit(SHOWN)
                        .map(it -> NeedView.sought(it, places, now))
                        .toList(),
                reactivities.ofTerritory(siren),
                situations.of(siren),
                open.stream().mapToLong(it -> it.places(now)).sum(),
                neighbours(territory),
                NeedsMap.of(communes, List.of(territory), open),
                config.operator().email().filter(it -> !it.isBlank()).orElse(""),
                Ground.under(List.of(siren), borders, config.map()));
    }

    private List<Neighbour> neighbours(Place.Territory of) {
        return places.territories().stream()
                .filter(it -> !it.siren().equals(of.siren()))
                .map(it -> new Neighbour(
                        it.siren(),
                        it.name(),
                        Math.round(Journey.kilometres(of.latitude(), of.longitude(), it.latitude(), it.longitude()))))
                .sorted(Comparator.comparingLong(Neighbour::kilometres))
                .limit(NEIGHBOURS)
                .toList();
    }

    /** By their own name, or that of one of their communes. */
    private List<Place.Territory> found(String question) {
        String wanted = plain(question);
        if (wanted.isEmpty()) {
            return places.territories();
        }
        List<String> byCommune = places.communes().stream()
                .filter(it -> plain(it.name()).contains(wanted) && it.territory() != null)
                .map(Place.Commune::territory)
                .toList();
        return places.territories().stream()
                .filter(it -> plain(it.name()).contains(wanted) || byCommune.contains(it.siren()))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    record Row(String siren, String name, long population, boolean priority, long needs) {}

    /** @param kilometres between the middles, as the crow flies */
    record Neighbour(String siren, String name, long kilometres) {}

    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TerritoryList(List<Row> rows, String question, Sorting sorting) implements TemplateInstance {}

    @CheckedTemplate(basePath = "territory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TerritorySheet(
            Place.Territory territory,
            String departement,
            long communes,
            List<Place.Commune> largest,
            long needs,
            List<NeedView> shown,
            @Nullable Reactivity reactivity,
            Situations.Situation situation,
            long halfDays,
            List<Neighbour> neighbours,
            NeedsMap map,
            String email,
            Ground ground)
            implements TemplateInstance {}
}
