package fr.releve.profile.place.web;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/communes")
@RunOnVirtualThread
@PermitAll
class CommuneResource {

    private static final int LONGEST_QUESTION = 100;

    private final Communes communes;

    CommuneResource(Communes communes) {
        this.communes = communes;
    }

    /** Communes by part of their name, best first; all of them, largest first, where no name is asked for. */
    @GET
    public Page<CommuneView> search(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        if (q.length() > LONGEST_QUESTION) {
            throw new InvalidRequest(
                    ProblemKind.INVALID_QUESTION, "q", "q has " + LONGEST_QUESTION + " characters at most.");
        }
        var page = PageRequest.of("communes?" + q, limit, after);
        return Page.of(communes.listMatching(q, page), page, it -> Communes.sortKey(it, q), CommuneView::of);
    }

    @GET
    @Path("/{insee}")
    public CommuneView one(@RestPath String insee) {
        return CommuneView.of(communes.get(insee));
    }

    /**
     * A commune as anybody may see it.
     *
     * @param territory SIREN of the EPCI; null if it belongs to none
     * @param approximate the coordinates are those of its neighbours
     */
    record CommuneView(
            String insee,
            String name,
            String departement,
            @Nullable String territory,
            int population,
            double latitude,
            double longitude,
            boolean approximate,
            List<String> postalCodes) {

        static CommuneView of(Commune it) {
            return new CommuneView(
                    it.insee(),
                    it.name(),
                    it.departement(),
                    it.territory().orElse(null),
                    it.population(),
                    it.latitude(),
                    it.longitude(),
                    it.approximate(),
                    it.postalCodes());
        }
    }
}
