package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.bound.Certificate;
import fr.releve.engine.neutral.NeutralFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Instance TINY = NeutralFiles.read(Path.of("src/test/resources/planning/tiny"));

    @Test
    void a_plan_breaks_no_rule_and_brings_what_it_says() {
        Plan plan = Planner.plan(TINY, Settings.ofSteps(1, 4_000), Progress.Listener.NONE);

        PlanChecker.Verdict verdict = new PlanChecker(TINY).check(plan.assignments());

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.objective()).isEqualTo(plan.objective());
        assertThat(plan.objective()).isBetween(39_000L, plan.bound());
    }

    @Test
    void the_bound_follows_from_the_instance_and_the_stored_prices_alone() {
        Plan plan = Planner.plan(TINY, Settings.ofSteps(1, 0), Progress.Listener.NONE);

        Prices stored = Prices.fromBytes(plan.prices().toBytes());

        assertThat(Certificate.bound(TINY, stored)).isEqualTo(plan.bound());
    }

    @Test
    void the_same_seed_and_steps_give_the_same_plan() {
        Plan once = Planner.plan(TINY, Settings.ofSteps(7, 4_000), Progress.Listener.NONE);
        Plan again = Planner.plan(TINY, Settings.ofSteps(7, 4_000).withThreads(1), Progress.Listener.NONE);

        assertThat(again.assignments()).isEqualTo(once.assignments());
        assertThat(again.bound()).isEqualTo(once.bound());
    }
}
