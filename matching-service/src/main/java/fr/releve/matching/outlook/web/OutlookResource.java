package fr.releve.matching.outlook.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.outlook.ReadOutlook;
import fr.releve.matching.plan.Obstacle;
import fr.releve.matching.plan.ReadProspects;
import fr.releve.matching.plan.web.ProspectView;
import fr.releve.matching.reserve.web.ReserveResource.ReserveView;
import fr.releve.matching.reserve.web.ReserveResource.TurnView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What lies ahead of a vacancy. */
@Path("/vacancies/{id}/outlook")
@RunOnVirtualThread
public class OutlookResource {

    private static final int MOST_CANDIDATES = 1_000;

    private final ReadOutlook readOutlook;
    private final ReadProspects prospects;
    private final CurrentCaller caller;

    public OutlookResource(ReadOutlook readOutlook, ReadProspects prospects, CurrentCaller caller) {
        this.readOutlook = readOutlook;
        this.prospects = prospects;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({COORDINATOR, MUNICIPALITY})
    public OutlookView outlook(@RestPath UUID id) {
        var me = caller.get();
        var it = readOutlook.handle(id, me);
        var possible = it.candidates().possible();
        return new OutlookView(
                possible.size(),
                possible.stream()
                        .limit(MOST_CANDIDATES)
                        .map(one -> ProspectView.of(one, prospects, ReadProspects.seesDoctors(me, one)))
                        .toList(),
                it.candidates().obstacles(),
                TurnView.each(it.turns()),
                ReserveView.of(it.reserve()));
    }

    /**
     * What lies ahead of a vacancy.
     *
     * @param size how many doctors could come
     * @param candidates the best 1,000 of them, best first
     * @param obstacles what keeps the others away, as {@code GET /vacancies/{id}/obstacles} has it
     * @param turns half-days promised to doctors, as {@code GET /vacancies/{id}/relay} has them
     * @param reserve as {@code GET /vacancies/{id}/reserve} has it
     */
    public record OutlookView(
            int size,
            List<ProspectView> candidates,
            List<Obstacle> obstacles,
            List<TurnView> turns,
            ReserveView reserve) {}
}
