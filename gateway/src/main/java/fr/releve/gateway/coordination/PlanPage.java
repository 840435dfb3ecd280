package fr.releve.gateway.coordination;

import fr.releve.gateway.map.TerritoryShapes;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Plan;
import fr.releve.gateway.neighbours.PreferenceCurve;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Sorting;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/plan}: the whole region at once, and how near the plan is to the best one. */
@Path(PlanPage.HERE)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class PlanPage {

    static final String HERE = "/coordination/plan";

    private static final int NOT_FOUND = 404;
    private static final String PRIORITY = "prioritaires";
    private static final int PAIRS = 8;

    private final MatchingApi matching;
    private final Doctors doctors;
    private final OpenNeeds needs;
    private final Places places;
    private final TerritoryShapes shapes;
    private final Together together;

    PlanPage(
            @RestClient MatchingApi matching,
            Doctors doctors,
            OpenNeeds needs,
            Places places,
            TerritoryShapes shapes,
            Together together) {
        this.matching = matching;
        this.doctors = doctors;
        this.needs = needs;
        this.places = places;
        this.shapes = shapes;
        this.together = together;
    }

    /** @param montrer « prioritaires »: territories of priority alone; all of them otherwise */
    @GET
    public TemplateInstance plan(@RestQuery @DefaultValue("") String tri, @RestQuery @DefaultValue("") String montrer) {
        boolean priority = PRIORITY.equals(montrer);
        Sorting sorting = Sorting.of(HERE, Map.of("montrer", priority ? PRIORITY : ""), "tri", tri);
        try {
            Plan plan = matching.plan();
            CoverView cover = CoverView.of(plan, sorting);
            return new CurrentPlan(
                    PlanView.of(plan),
                    priority ? cover.ofPriority() : cover,
                    sorting,
                    priority,
                    CoverMap.of(shapes.current(), cover.territories()),
                    apart(plan),
                    wishes());
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND) {
                return new CurrentPlan(null, null, sorting, priority, null, List.of(), null);
            }
            throw refused;
        }
    }

    /** Beside the plan: without it, the rest of the page is as good. */
    private @Nullable PreferenceCurve wishes() {
        try {
            return matching.preferenceCurve();
        } catch (ServiceProblem | ProcessingException silent) {
            return null;
        }
    }

    private List<Apart> apart(Plan plan) {
        Plan.Apart found = plan.blockingPairs();
        return found == null
                ? List.of()
                : together.map(found.pairs().stream().limit(PAIRS).toList(), this::named).stream()
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Apart> named(Plan.Pair it) {
        try {
            Vacancy need = needs.one(it.vacancyId());
            return Optional.of(new Apart(
                    Doctors.name(doctors.find(it.practitionerId())),
                    need.id(),
                    places.communeName(need.commune()) + " · " + need.title(),
                    it.onOpenHalfDays(),
                    it.gain()));
        } catch (ServiceProblem gone) {
            return Optional.empty();
        }
    }

    /**
     * A doctor and a need that would both gain by being together.
     *
     * @param open the need still has room; otherwise another doctor would have to go
     */
    record Apart(String doctor, UUID needId, String need, boolean open, long gain) {}

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CurrentPlan(
            @Nullable PlanView plan,
            @Nullable CoverView cover,
            Sorting sorting,
            boolean priority,
            @Nullable CoverMap map,
            List<Apart> apart,
            @Nullable PreferenceCurve wishes)
            implements TemplateInstance {}
}
