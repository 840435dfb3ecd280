package fr.releve.gateway.about;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.home.LiveFigures;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.shell.ProblemWords;
import fr.releve.gateway.shell.Sorting;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages of the footer, how it works, and what a kind of problem means. */
@Path("/")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AboutPages {

    private static final String PRIORITY = "prioritaires";

    private final LiveFigures figures;
    private final OpenNeeds needs;
    private final Places places;
    private final GatewayConfig config;

    AboutPages(LiveFigures figures, OpenNeeds needs, Places places, GatewayConfig config) {
        this.figures = figures;
        this.needs = needs;
        this.places = places;
        this.config = config;
    }

    @GET
    @Path("comment-ca-marche")
    public TemplateInstance howItWorks() {
        return Prose.in(Prose.French.HowItWorks::new, Prose.English.HowItWorks::new);
    }

    @GET
    @Path("mentions-legales")
    public TemplateInstance legalNotice() {
        Imprint imprint = Imprint.of(config);
        return Prose.in(() -> new Prose.French.LegalNotice(imprint), () -> new Prose.English.LegalNotice(imprint));
    }

    @GET
    @Path("donnees-personnelles")
    public TemplateInstance privacy() {
        return Prose.in(Prose.French.Privacy::new, Prose.English.Privacy::new);
    }

    @GET
    @Path("accessibilite")
    public TemplateInstance accessibility() {
        return Prose.in(Prose.French.Accessibility::new, Prose.English.Accessibility::new);
    }

    @GET
    @Path("plan-du-site")
    public TemplateInstance siteMap() {
        return Prose.in(Prose.French.SiteMap::new, Prose.English.SiteMap::new);
    }

    /** @param montrer « prioritaires »: territories of priority alone; all of them otherwise */
    @GET
    @Path("statistiques")
    public TemplateInstance statistics(
            @RestQuery @DefaultValue("") String tri, @RestQuery @DefaultValue("") String montrer) {
        boolean priority = PRIORITY.equals(montrer);
        Sorting sorting = Sorting.of("/statistiques", Map.of("montrer", priority ? PRIORITY : ""), "tri", tri);
        Map<String, Long> counts =
                needs.all().stream().collect(Collectors.groupingBy(Vacancy::territory, Collectors.counting()));
        long most = counts.values().stream().mapToLong(it -> it).max().orElse(1);
        List<Bar> bars = counts.entrySet().stream()
                .filter(it -> !priority || isOfPriority(it.getKey()))
                .map(it -> new Bar(
                        it.getKey(), places.territoryName(it.getKey()), it.getValue(), 100 * it.getValue() / most))
                .sorted(order(sorting))
                .toList();
        return new Statistics(figures.current(), bars, !counts.isEmpty(), sorting, priority);
    }

    private boolean isOfPriority(String siren) {
        return places.territory(siren).map(Place.Territory::priority).orElse(false);
    }

    private static Comparator<Bar> order(Sorting sorting) {
        return switch (sorting.column()) {
            case "nom" -> sorting.turned(FrenchOrder.by(Bar::name));
            case "besoins" ->
                sorting.turned(Comparator.comparingLong(Bar::count).reversed())
                        .thenComparing(FrenchOrder.by(Bar::name));
            default -> Comparator.comparingLong(Bar::count).reversed().thenComparing(FrenchOrder.by(Bar::name));
        };
    }

    /** Where the {@code type} of a problem document leads. */
    @GET
    @Path("problems/{slug: [a-z0-9-]+}")
    public TemplateInstance problem(@RestPath String slug) {
        ProblemKind kind = ProblemKind.of(slug).orElseThrow(() -> new NotFound("kind of problem", slug));
        return new KindOfProblem(slug, ProblemWords.title(kind), ProblemWords.sentence(kind));
    }

    /** @param percent length of the bar, of the longest one */
    record Bar(String siren, String name, long count, long percent) {}

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Statistics(
            List<LiveFigures.Figure> figures, List<Bar> territories, boolean needed, Sorting sorting, boolean priority)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KindOfProblem(String slug, String title, String sentence) implements TemplateInstance {}
}
