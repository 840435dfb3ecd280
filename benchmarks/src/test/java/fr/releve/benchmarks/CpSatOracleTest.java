package fr.releve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.search.Planner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CP-SAT, which knows nothing of columns and prices, as an oracle on instances too large for brute force. */
class CpSatOracleTest {

    private static final int INSTANCES = 12;
    private static final int DOCTORS = 8;
    private static final double SECONDS = 5;

    @Test
    void the_engine_never_beats_a_proven_optimum_and_nearly_always_reaches_it() {
        int proven = 0;
        int reached = 0;
        for (int seed = 1; seed <= INSTANCES; seed++) {
            Instance instance = Generator.make(DOCTORS, seed);
            CpSatPeer.Solved oracle = new CpSatPeer(instance).solve(List.of(), SECONDS, 1);
            if (oracle.optimal()) {
                PlanChecker.Verdict optimum = new PlanChecker(instance).check(oracle.plan());
                Plan plan = Planner.plan(instance, Settings.ofSteps(seed, 2_000), Progress.Listener.NONE);

                assertThat(optimum.violations()).as("seed %d", seed).isEmpty();
                assertThat(plan.objective()).as("seed %d", seed).isLessThanOrEqualTo(optimum.objective());
                assertThat(plan.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum.objective());
                proven++;
                reached += plan.objective() == optimum.objective() ? 1 : 0;
            }
        }
        assertThat(proven).isGreaterThan(INSTANCES / 2);
        assertThat(reached).isGreaterThanOrEqualTo(proven * 9 / 10);
    }
}
