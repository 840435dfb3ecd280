package fr.releve.profile.statistics.web;

import fr.releve.kit.web.PublicCount;
import fr.releve.profile.statistics.Counts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How many volunteers a territory has of its own, for everybody. */
@Path("/territories/{siren}/statistics")
@RunOnVirtualThread
@PermitAll
class TerritoryStatisticsResource {

    private final Counts counts;

    TerritoryStatisticsResource(Counts counts) {
        this.counts = counts;
    }

    @GET
    public StatisticsView read(@RestPath String siren) {
        return new StatisticsView(PublicCount.ofPeople(counts.practitionersIn(siren)));
    }

    /**
     * @param practitioners who live there and agree to be proposed, in fives, rounded down; null where there are too few to be told
     *     without pointing at somebody
     */
    record StatisticsView(@Nullable Long practitioners) {}
}
