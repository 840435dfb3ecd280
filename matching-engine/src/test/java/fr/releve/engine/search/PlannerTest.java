package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.releve.engine.Arc;
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
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.neutral.NeutralFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
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

        assertThat(new BoundChecker(TINY).bound(stored)).isEqualTo(plan.bound());
    }

    @Test
    void a_stop_is_heard_at_once_wherever_the_planning_is() {
        int most = asked(Integer.MAX_VALUE);

        assertThat(most).as("in every epoch and many times a round").isGreaterThan(1_000);
        for (int stop = 1; stop < most; stop += most / 8) {
            assertThat(asked(stop)).isEqualTo(stop);
        }
    }

    /** How often the listener is asked when it ends the planning the time given. */
    private static int asked(int stop) {
        AtomicInteger asked = new AtomicInteger();
        Plan plan = Planner.plan(TINY, Settings.ofSteps(1, 1_000), progress -> {
            assertThat(progress.objective()).isPositive();
            return asked.incrementAndGet() < stop;
        });

        PlanChecker.Verdict verdict = new PlanChecker(TINY).check(plan.assignments());
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.objective()).isEqualTo(plan.objective());
        assertThat(new BoundChecker(TINY).bound(plan.proof())).isBetween(plan.objective(), plan.bound());
        return asked.get();
    }

    @Test
    void a_planning_of_doctors_who_can_go_nowhere_comes_to_an_end() {
        Instance nowhere = Instance.on(Horizon.ofEqualMonths(1, 2, 1, 1))
                .add(new Territory(1, 1_000_000, 10_000, 0, 0))
                .add(new Vacancy(1, Slots.of(0), 1, 1, 1))
                .add(new Doctor(1, Slots.of(0), 1, 1, 1))
                .build();

        Plan plan = Planner.plan(nowhere, Settings.ofSteps(1, 2_000), Progress.Listener.NONE);

        assertThat(plan.assignments()).isEmpty();
        assertThat(plan.bound()).isNotNegative();
    }

    @Test
    void where_nobody_can_go_anywhere_no_step_is_taken() {
        Instance nowhere = Instance.on(Horizon.ofEqualMonths(1, 2, 1, 1))
                .add(new Territory(1, 1_000_000, 10_000, 0, 0))
                .add(new Vacancy(1, Slots.of(0), 1, 1, 1))
                .add(new Doctor(1, Slots.of(0), 1, 1, 0))
                .build();

        assertThat(Planner.plan(nowhere, Settings.ofSteps(1, 2_000), Progress.Listener.NONE)
                        .steps())
                .isZero();
    }

    /** Every point counted 32 times, or as an eighth of itself: prices, bound and search see the same problem. */
    @Test
    void it_does_not_matter_in_which_unit_an_instance_counts() {
        Plan usual = Planner.plan(TINY, Settings.ofSteps(1, 4_000), Progress.Listener.NONE);
        for (double factor : new double[] {1 / 8.0, 32}) {
            Plan other = Planner.plan(times(factor), Settings.ofSteps(1, 4_000), Progress.Listener.NONE);

            assertThat(other.gap()).as("%s times", factor).isCloseTo(usual.gap(), within(0.5));
        }
    }

    private static Instance times(double factor) {
        IntUnaryOperator points = it -> (int) Math.round(it * factor);
        Instance.Builder builder = Instance.on(TINY.horizon());
        TINY.territories()
                .forEach(it -> builder.add(new Territory(
                        it.id(),
                        it.firstSlots(),
                        points.applyAsInt(it.firstBonus()),
                        it.nextSlots(),
                        points.applyAsInt(it.nextBonus()))));
        TINY.doctors().forEach(builder::add);
        TINY.vacancies().forEach(builder::add);
        TINY.leads().forEach(builder::addLead);
        TINY.arcs()
                .forEach(it -> builder.add(new Arc(
                        it.doctor(),
                        it.vacancy(),
                        it.feasible(),
                        points.applyAsInt(it.valuePerSlot()),
                        points.applyAsInt(it.tripCostPerWeek()),
                        points.applyAsInt(it.setupCost()))));
        TINY.spouseOptions()
                .forEach(it -> builder.add(new SpouseOption(
                        it.doctor(), it.vacancy(), it.lead(), points.applyAsInt(it.bonus()), it.minimumSlots())));
        return builder.build();
    }

    @Test
    void a_time_limit_is_kept() {
        Planner.plan(TINY, Settings.ofTime(1, Duration.ofMillis(100)), Progress.Listener.NONE);
        long start = System.nanoTime();

        Plan plan = Planner.plan(TINY, Settings.ofTime(1, Duration.ofSeconds(1)), Progress.Listener.NONE);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(plan.steps()).isPositive();
        assertThat(new BoundChecker(TINY).bound(plan.proof())).isBetween(plan.objective(), plan.bound());
    }

    @Test
    void the_same_seed_and_steps_give_the_same_plan() {
        Plan once = Planner.plan(TINY, Settings.ofSteps(7, 4_000), Progress.Listener.NONE);
        Plan again = Planner.plan(TINY, Settings.ofSteps(7, 4_000).withThreads(1), Progress.Listener.NONE);

        assertThat(again.assignments()).isEqualTo(once.assignments());
        assertThat(again.bound()).isEqualTo(once.bound());
    }
}
