package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.BoundChecker;
import fr.releve.engine.BruteForce;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.RandomInstances;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Stability;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimumTest {

    private static final int INSTANCES = 300;

    @Test
    void no_plan_beats_the_optimum_and_no_bound_falls_below_it() {
        int optimal = 0;
        for (int seed = 0; seed < INSTANCES; seed++) {
            Instance instance = new RandomInstances(seed).any();
            long optimum = BruteForce.optimum(instance);

            Plan plan = Planner.plan(instance, Settings.ofSteps(seed, 200), Progress.Listener.NONE);

            PlanChecker.Verdict verdict = new PlanChecker(instance).check(plan.assignments());
            assertThat(verdict.violations()).as("seed %d", seed).isEmpty();
            assertThat(verdict.objective()).as("seed %d", seed).isEqualTo(plan.objective());
            assertThat(plan.objective()).as("seed %d", seed).isLessThanOrEqualTo(optimum);
            assertThat(plan.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum);
            optimal += plan.objective() == optimum ? 1 : 0;
        }
        assertThat(optimal).isGreaterThan(INSTANCES * 96 / 100);
    }

    @Test
    void the_best_plan_of_one_doctor_is_exact() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            Instance instance = new RandomInstances(seed).oneDoctor();

            long best = new BoundChecker(instance).bound(Prices.NONE);

            assertThat(best).as("seed %d", seed).isEqualTo(BruteForce.optimum(instance));
        }
    }

    /** A site that pays only by its lead must be visited; in the first week the block of the other leaves no room for it. */
    @Test
    void a_week_that_cannot_hold_both_sites_is_passed_over() {
        Slots first = Slots.of(0, 1, 2, 3, 4);
        Slots both = Slots.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Instance instance = new Instance(
                new Horizon(2, 5, 1, List.of(0, 1)),
                List.of(new Doctor(1, both, 3, 3, 2)),
                List.of(new Vacancy(1, both, 1, 2, 1), new Vacancy(2, first, 1, 2, 1)),
                List.of(new Territory(1, 0, 0, 0, 0)),
                List.of(new Arc(1, 1, both, 10, 100, 10), new Arc(1, 2, first, 100, 10, 0)),
                List.of(1),
                List.of(new SpouseOption(1, 1, 1, 500, 1)),
                List.of(),
                Stability.NONE);

        Plan plan = Planner.plan(instance, Settings.ofSteps(1, 50), Progress.Listener.NONE);

        assertThat(plan.objective()).isEqualTo((300 - 10) + (30 - 100 - 10 + 500));
    }
}
