package fr.releve.gateway.needs;

import fr.releve.gateway.GatewayConfig;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.map.GeoJson;
import fr.releve.gateway.map.NeedsMap;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /besoins}, on a map and in a list, and {@code /besoins/{id}} */
@Path("/besoins")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class NeedPages {

    private static final int ON_A_PAGE = 20;

    private final OpenNeeds needs;
    private final Places places;
    private final CommuneField communes;
    private final Postings postings;
    private final GeoJson maps;
    private final Session session;
    private final GatewayConfig config;

    NeedPages(
            OpenNeeds needs,
            Places places,
            CommuneField communes,
            Postings postings,
            GeoJson maps,
            Session session,
            GatewayConfig config) {
        this.needs = needs;
        this.places = places;
        this.communes = communes;
        this.postings = postings;
        this.maps = maps;
        this.session = session;
        this.config = config;
    }

    @GET
    public TemplateInstance list(@BeanParam Question question, @RestQuery @DefaultValue("1") int page) {
        Filter filter = question.filter(communes, places);
        List<Vacancy> found = filter.among(needs.all());
        int shown = Math.clamp(page, 1, Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE));
        List<NeedView> stretch = found.stream()
                .skip((shown - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(it -> NeedView.of(it, places))
                .toList();
        return new NeedList(
                found.size(),
                stretch,
                filter,
                places.territories(),
                Labels.kinds(),
                Labels.specialties(),
                Wording.choices("sort", Filter.SORTS),
                NeedsMap.of(places.communes(), places.territories(), found),
                config.map().tiles().orElse(""),
                config.map().credit(),
                shown,
                (long) shown * ON_A_PAGE < found.size());
    }

    /** The needs of the list as points, for the map. */
    @GET
    @Path("carte.json")
    @Produces(GeoJson.MEDIA_TYPE)
    public String points(@BeanParam Question question) {
        return maps.write(question.filter(communes, places).among(needs.all()).stream()
                .flatMap(it -> places.commune(it.commune()).map(at -> point(it, at)).stream())
                .toList());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        Vacancy need = needs.one(id);
        return new Need(
                NeedView.of(need, places),
                session.roles().contains(Roles.PRACTITIONER),
                postings.of(need).orElse(null));
    }

    private GeoJson.Feature point(Vacancy it, Place.Commune at) {
        NeedView view = NeedView.of(it, places);
        return GeoJson.point(
                at.longitude(),
                at.latitude(),
                Map.of(
                        "name",
                        view.place() + " · " + view.kind(),
                        "url",
                        "/besoins/" + it.id(),
                        "urgent",
                        view.urgent()));
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NeedList(
            long count,
            List<NeedView> needs,
            Filter filter,
            List<Place.Territory> territories,
            Map<String, String> kinds,
            Map<String, String> specialties,
            Map<String, String> sorts,
            NeedsMap map,
            String tiles,
            String tilesCredit,
            int page,
            boolean more)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Need(NeedView need, boolean doctor, @Nullable RawString posting) implements TemplateInstance {}
}
