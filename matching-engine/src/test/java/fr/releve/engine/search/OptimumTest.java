package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.BruteForce;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.RandomInstances;
import fr.releve.engine.Settings;
import fr.releve.engine.bound.Certificate;
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
        assertThat(optimal).isGreaterThan(INSTANCES * 97 / 100);
    }

    @Test
    void the_best_plan_of_one_doctor_is_exact() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            Instance instance = new RandomInstances(seed).oneDoctor();

            long best = Certificate.bound(instance, Prices.NONE);

            assertThat(best).as("seed %d", seed).isEqualTo(BruteForce.optimum(instance));
        }
    }
}
