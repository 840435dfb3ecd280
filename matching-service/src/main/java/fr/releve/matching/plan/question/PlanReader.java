package fr.releve.matching.plan.question;

import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.PlanMemory;
import java.util.Optional;

/** Opens the plan that stands for questions, whichever copy made it. */
public interface PlanReader {

    /** @param memory empty before the first full plan */
    StandingPlan read(Landscape landscape, Optional<PlanMemory> memory);
}
