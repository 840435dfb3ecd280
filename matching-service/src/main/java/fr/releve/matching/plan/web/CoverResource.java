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
                .orElse(new CoverView(0, 0));
    }

    /**
     * Half-days of a doctor from today on, as the plan that stands counts them.
     *
     * @param promised offered or agreed; from 1 to 4 they are not told, so that nobody is recognised in them
     */
    public record CoverView(int wanted, @Nullable Integer promised) {

        static CoverView of(Summary.Cover it) {
            boolean few = it.promised() > 0 && it.promised() < PublicCount.FEWEST_TOLD;
            return new CoverView(it.wanted(), few ? null : Integer.valueOf(it.promised()));
        }
    }
}
