package fr.releve.gateway.coordination;

import fr.releve.gateway.map.TerritoryShapes;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Plan;
import fr.releve.gateway.neighbours.PreferenceCurve;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.shell.Sorting;
import fr.releve.gateway.traffic.Session;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private static final String PRIORITY = "prioritaires";
    private static final int PAIRS = 8;
    private static final String PAIRS_SORTED = "paires";

    private final MatchingApi matching;
    private final Doctors doctors;
    private final OpenNeeds needs;
    private final Places places;
    private final TerritoryShapes shapes;
    private final Together together;
    private final Session session;

    PlanPage(
            @RestClient MatchingApi matching,
            Doctors doctors,
            OpenNeeds needs,
            Places places,
            TerritoryShapes shapes,
            Together together,
            Session session) {
        this.matching = matching;
        this.doctors = doctors;
        this.needs = needs;
        this.places = places;
        this.shapes = shapes;
        this.together = together;
        this.session = session;
    }

    /**
     * @param montrer « prioritaires »: territories of priority alone; all of them otherwise
     * @param paires how those kept apart are sorted: « medecin », « besoin » or « gain »
     */
    @GET
    public TemplateInstance plan(
            @RestQuery @DefaultValue("") String tri,
            @RestQuery @DefaultValue("") String montrer,
            @RestQuery @DefaultValue("") String paires) {
        boolean priority = PRIORITY.equals(montrer);
        String shown = priority ? PRIORITY : "";
        Sorting sorting = Sorting.of(HERE, filter("montrer", shown, PAIRS_SORTED, paires), "tri", tri);
        Sorting pairs = Sorting.of(HERE, filter("montrer", shown, "tri", tri), PAIRS_SORTED, paires);
        return ServiceProblem.found(matching::plan)
                .map(plan -> current(plan, sorting, priority, pairs))
                .orElseGet(
                        () -> new CurrentPlan(null, null, sorting, priority, null, pairs, List.of(), null, mayTry()));
    }

    private CurrentPlan current(Plan plan, Sorting sorting, boolean priority, Sorting pairs) {
        CoverView cover = CoverView.of(plan, sorting);
        return new CurrentPlan(
                PlanView.of(plan),
                priority ? cover.ofPriority() : cover,
                sorting,
                priority,
                CoverMap.of(shapes.current(), cover.territories()),
                pairs,
                apart(plan, pairs),
                wishes(),
                mayTry());
    }

    /** What if a need were different: a question of those alone who act for a territory. */
    private boolean mayTry() {
        return session.roles().contains(Roles.COORDINATOR);
    }

    /** Beside the plan: without it, the rest of the page is as good. */
    private @Nullable PreferenceCurve wishes() {
        try {
            return matching.preferenceCurve();
        } catch (ServiceProblem | ProcessingException silent) {
            return null;
        }
    }

    /** In the order of the address: an address reads the same from one day to the next. */
    private static Map<String, String> filter(String one, String value, String other, String otherValue) {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put(one, value);
        filter.put(other, otherValue);
        return filter;
    }

    private List<Apart> apart(Plan plan, Sorting sorting) {
        Plan.Apart found = plan.blockingPairs();
        if (found == null) {
            return List.of();
        }
        var named = together.map(found.pairs().stream().limit(PAIRS).toList(), this::named).stream()
                .flatMap(Optional::stream);
        return (switch (sorting.column()) {
                    case "medecin" -> named.sorted(sorting.turned(FrenchOrder.by(Apart::doctor)));
                    case "besoin" -> named.sorted(sorting.turned(FrenchOrder.by(Apart::need)));
                    case "gain" ->
                        named.sorted(sorting.turned(
                                Comparator.comparingLong(Apart::gain).reversed()));
                    default -> named;
                })
                .toList();
    }

    private Optional<Apart> named(Plan.Pair it) {
        return ServiceProblem.found(() -> needs.one(it.vacancyId()))
                .map(need -> new Apart(
                        Doctors.name(doctors.find(it.practitionerId())),
                        need.id(),
                        places.communeName(need.commune()) + " · " + need.title(),
                        it.onOpenHalfDays(),
                        it.gain()));
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
            Sorting pairs,
            List<Apart> apart,
            @Nullable PreferenceCurve wishes,
            boolean mayTry)
            implements TemplateInstance {}
}
