package fr.releve.matching.plan.web;

import fr.releve.kit.web.PublicCount;
import fr.releve.matching.plan.Summaries;
import fr.releve.matching.plan.Summary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How far a territory's needs are met, for everybody. */
@Path("/territories/{siren}/cover")
@RunOnVirtualThread
@PermitAll
public class CoverResource {

    private final Summaries plans;

    public CoverResource(Summaries plans) {
        this.plans = plans;
    }

    @GET
    public CoverView get(@RestPath String siren) {
        return plans.current().coverByTerritory().stream()
                .filter(it -> it.territory().equals(siren))
                .findFirst()
                .map(CoverView::of)
                .orElse(new CoverView(0, null));
    }

    /**
     * Half-days of a doctor from today on, as the plan that stands counts them.
     *
     * @param wanted with what was promised of closed needs, unless that would tell how few it is
     * @param promised offered or agreed; null below five, so that nobody is recognised in them
     */
    public record CoverView(int wanted, @Nullable Long promised) {

        static CoverView of(Summary.Cover it) {
            @Nullable Long promised = PublicCount.of(it.promised());
            return new CoverView(promised == null ? it.wanted() - it.closed() : it.wanted(), promised);
        }
    }
}
