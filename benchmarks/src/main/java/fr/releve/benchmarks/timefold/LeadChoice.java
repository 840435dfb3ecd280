package fr.releve.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import fr.releve.engine.SpouseOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The job lead that a doctor's spouse takes, with the pair that makes it possible; null for none. */
@PlanningEntity
public class LeadChoice {

    @PlanningId
    private final int id;

    private final List<SpouseOption> choices;

    @PlanningVariable(valueRangeProviderRefs = "options", allowsUnassigned = true)
    private @Nullable SpouseOption option;

    /** For the solver, which copies entities field by field. */
    public LeadChoice() {
        this(0, List.of());
    }

    public LeadChoice(int id, List<SpouseOption> choices) {
        this.id = id;
        this.choices = choices;
    }

    public int getId() {
        return id;
    }

    @ValueRangeProvider(id = "options")
    public List<SpouseOption> getChoices() {
        return choices;
    }

    public @Nullable SpouseOption getOption() {
        return option;
    }

    public void setOption(@Nullable SpouseOption option) {
        this.option = option;
    }

    /** Id of the lead taken, or -1. */
    public int leadId() {
        return option == null ? -1 : option.lead();
    }

    /** Id of the doctor, or -1. */
    public int doctorId() {
        return option == null ? -1 : option.doctor();
    }

    /** Id of the vacancy that makes the lead possible, or -1. */
    public int vacancyId() {
        return option == null ? -1 : option.vacancy();
    }

    /** Points. */
    public int bonus() {
        return option == null ? 0 : option.bonus();
    }
}
