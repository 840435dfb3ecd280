package fr.releve.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import fr.releve.engine.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole plan as Timefold sees it. */
@PlanningSolution
public class Agenda {

    @PlanningEntityCollectionProperty
    private List<Visit> visits = List.of();

    @PlanningEntityCollectionProperty
    private List<LeadChoice> leads = List.of();

    @ProblemFactCollectionProperty
    private List<Territory> territories = List.of();

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For the solver. */
    public Agenda() {}

    public Agenda(List<Visit> visits, List<LeadChoice> leads, List<Territory> territories) {
        this.visits = visits;
        this.leads = leads;
        this.territories = territories;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public List<LeadChoice> getLeads() {
        return leads;
    }

    public List<Territory> getTerritories() {
        return territories;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
