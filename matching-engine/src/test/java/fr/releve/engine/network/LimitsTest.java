package fr.releve.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.BoundChecker;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.Stability;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.search.Planner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values as large as an instance may hold: a year of fourteen half-days a week. */
class LimitsTest {

    private static final Horizon YEAR = Horizon.ofEqualMonths(52, 14, 2, 4);
    private static final Slots ALL = Slots.range(0, 727);

    @Test
    void the_better_of_two_places_of_great_value_is_found() {
        Instance instance = year(1, 1)
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Arc(1, 1, ALL, 9_900, 0, 0))
                .add(new Arc(1, 2, ALL, 10_000, 0, 0))
                .build();

        assertThat(new BoundChecker(instance).bound(Prices.NONE)).isEqualTo(7_280_000);
        assertPlanned(instance, 7_280_000);
    }

    @Test
    void two_places_of_great_value_share_one_year() {
        Instance instance = year(1, 2)
                .add(new Territory(1, 1_000_000, 10_000, 1_000_000, 10_000))
                .add(new Arc(1, 1, ALL, 10_000, 0, -100_000))
                .add(new Arc(1, 2, ALL, 9_999, 0, -100_000))
                .build();

        assertPlanned(instance, 728 * 20_000L - 2 + 200_000);
    }

    @Test
    void doctors_together_bring_more_than_one_of_them_could() {
        Instance.Builder builder = year(4, 1).add(new Territory(1, 1_000_000, 10_000, 1_000_000, 10_000));
        for (int id = 1; id <= 4; id++) {
            builder.add(new Arc(id, 1, ALL, 10_000, 0, 0)).add(new Arc(id, 2, ALL, 10_000, 0, 0));
        }

        assertPlanned(builder.build(), 2 * 728 * 20_000L);
    }

    @Test
    void what_was_published_at_the_largest_price_is_kept() {
        Instance instance = year(1, 1)
                .add(new Territory(1, 1_000_000, 10_000, 0, 0))
                .add(new Arc(1, 1, ALL, 10_000, 0, 0))
                .add(new Arc(1, 2, ALL, 10_000, 0, 0))
                .stability(new Stability(List.of(new Assignment(1, 2, ALL)), Stability.MOST_PER_SLOT))
                .build();

        Plan plan = Planner.plan(instance, Settings.ofSteps(1, 50).withThreads(1), Progress.Listener.NONE);

        assertThat(plan.assignments()).containsExactly(new Assignment(1, 2, ALL));
        assertThat(plan.objective()).isEqualTo(728 * 20_000L);
    }

    private static Instance.Builder year(int doctors, int maxSites) {
        Instance.Builder builder = Instance.on(YEAR);
        builder.add(new Vacancy(1, ALL, 1, 1, 1)).add(new Vacancy(2, ALL, 1, 1, 1));
        for (int id = 1; id <= doctors; id++) {
            builder.add(new Doctor(id, ALL, 14, 62, maxSites));
        }
        return builder;
    }

    private static void assertPlanned(Instance instance, long optimum) {
        Plan plan = Planner.plan(instance, Settings.ofSteps(1, 200).withThreads(1), Progress.Listener.NONE);
        PlanChecker.Verdict verdict = new PlanChecker(instance).check(plan.assignments());

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.objective()).isEqualTo(plan.objective()).isEqualTo(optimum);
        assertThat(plan.bound()).isGreaterThanOrEqualTo(optimum);
    }
}
