package fr.releve.gateway.needs;

import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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

/** {@code /besoins} and {@code /besoins/{id}} */
@Path("/besoins")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
class NeedPages {

    private static final int ON_A_PAGE = 20;

    private final OpenNeeds needs;
    private final Places places;

    NeedPages(OpenNeeds needs, Places places) {
        this.needs = needs;
        this.places = places;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String territoire,
            @RestQuery @DefaultValue("") String nature,
            @RestQuery @DefaultValue("") String specialite,
            @RestQuery boolean logement,
            @RestQuery @DefaultValue("1") int page) {
        Filter filter = new Filter(territoire, nature, specialite, logement);
        List<Vacancy> found = needs.all().stream().filter(filter::fits).toList();
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
                Labels.KINDS,
                Labels.SPECIALTIES,
                shown,
                (long) shown * ON_A_PAGE < found.size());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return new Need(NeedView.of(needs.one(id), places));
    }

    /** What the visitor looks for; an empty text stands for any. */
    record Filter(String territory, String kind, String specialty, boolean housing) {

        boolean fits(Vacancy it) {
            return (territory.isEmpty() || territory.equals(it.territory()))
                    && (kind.isEmpty() || kind.equals(it.kind()))
                    && (specialty.isEmpty() || specialty.equals(it.specialty()))
                    && (!housing || it.housingOffered());
        }

        public String query() {
            return "territoire=" + territory + "&nature=" + kind + "&specialite=" + specialty + "&logement=" + housing;
        }
    }

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NeedList(
            long count,
            List<NeedView> needs,
            Filter filter,
            List<Place.Territory> territories,
            Map<String, String> kinds,
            Map<String, String> specialties,
            int page,
            boolean more)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Need(NeedView need) implements TemplateInstance {}
}
