package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Plan;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.kit.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** {@code /coordination/plan}: the whole region at once, and how near the plan is to the best one. */
@Path("/coordination/plan")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class PlanPage {

    private static final int NOT_FOUND = 404;

    private final MatchingApi matching;

    PlanPage(@RestClient MatchingApi matching) {
        this.matching = matching;
    }

    @GET
    public TemplateInstance plan() {
        try {
            return new CurrentPlan(Shown.of(matching.plan()));
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND) {
                return new CurrentPlan(null);
            }
            throw refused;
        }
    }

    /** @param distance at most so many percent from the best plan; null while that is not known */
    record Shown(
            long objective,
            long covered,
            long wanted,
            @Nullable String distance,
            Instant plannedAt,
            String engineVersion,
            List<Row> territories) {

        static Shown of(Plan it) {
            List<Row> rows = it.coverByTerritory().stream()
                    .map(Row::of)
                    .sorted(Comparator.comparing(Row::priority).reversed().thenComparingLong(Row::percent))
                    .toList();
            return new Shown(
                    it.objective(),
                    rows.stream().mapToLong(Row::covered).sum(),
                    rows.stream().mapToLong(Row::wanted).sum(),
                    distance(it),
                    it.plannedAt(),
                    it.engineVersion(),
                    rows);
        }

        private static @Nullable String distance(Plan it) {
            Long bound = it.bound();
            if (bound == null || bound <= 0) {
                return null;
            }
            NumberFormat percent =
                    NumberFormat.getNumberInstance(Language.current().locale());
            percent.setMaximumFractionDigits(1);
            return percent.format(100.0 * Math.max(0, bound - it.objective()) / bound);
        }
    }

    /** @param percent of what is wanted */
    record Row(String siren, String name, boolean priority, long covered, long wanted, long percent) {

        static Row of(Plan.Cover it) {
            long covered = (long) it.promised() + it.proposed();
            return new Row(
                    it.territory(),
                    it.name(),
                    it.priority(),
                    covered,
                    it.wanted(),
                    it.wanted() == 0 ? 0 : Math.min(100, 100 * covered / it.wanted()));
        }
    }

    @CheckedTemplate(basePath = "coordination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CurrentPlan(@Nullable Shown plan) implements TemplateInstance {}
}
