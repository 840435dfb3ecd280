package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.network.Lanes;
import fr.releve.engine.network.Network;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LanesTest {

    /** A long country: 1,000 doctors along a line, each near a few vacancies. */
    private static final Instance LONG = along(1_000);

    static Instance along(int doctors) {
        Random random = new Random(3);
        Horizon horizon = Horizon.ofEqualMonths(2, 4, 2, 4);
        Instance.Builder builder = Instance.on(horizon);
        int vacancies = doctors / 2;
        for (int id = 0; id < doctors / 8; id++) {
            builder.add(new Territory(id, 6, 60, 6, 25)).addLead(id);
        }
        Slots all = Slots.range(0, 7);
        for (int id = 0; id < vacancies; id++) {
            builder.add(new Vacancy(
                    id,
                    all,
                    1,
                    1 + random.nextInt(3),
                    id * (doctors / 8) / vacancies,
                    id > 0 ? List.of(id - 1) : List.of()));
        }
        for (int id = 0; id < doctors; id++) {
            builder.add(new Doctor(id, all, 1 + random.nextInt(4), 2 + random.nextInt(5), 2));
            for (int near = Math.max(0, id / 2 - 1); near < Math.min(vacancies, id / 2 + 2); near++) {
                builder.add(new Arc(id, near, all, 40 + random.nextInt(100), random.nextInt(60), random.nextInt(150)));
                builder.add(new SpouseOption(id, near, near * (doctors / 8) / vacancies, 100 + random.nextInt(300), 2));
            }
        }
        return builder.build();
    }

    @Test
    void a_cut_leaves_most_doctors_of_a_wide_network_in_two_lanes() {
        Lanes lanes = new Lanes(new Network(LONG));

        lanes.cut(1);

        assertThat(lanes.wide()).isTrue();
        assertThat(lanes.lane(0)).hasSizeGreaterThan(300);
        assertThat(lanes.lane(1)).hasSizeGreaterThan(300);
    }

    @Test
    void doctors_of_one_territory_are_no_two_lanes() {
        Slots day = Slots.of(0);
        Instance.Builder builder = Instance.on(Horizon.ofEqualMonths(1, 2, 1, 1))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Vacancy(1, day, 1, 1, 1));
        for (int id = 0; id < 1_200; id++) {
            builder.add(new Doctor(id, day, 1, 1, 1)).add(new Arc(id, 1, day, 1, 0, 0));
        }
        Lanes lanes = new Lanes(new Network(builder.build()));

        lanes.cut(1);

        assertThat(lanes.wide()).isFalse();
    }

    @Test
    void two_threads_and_one_make_the_same_sound_plan() {
        Settings settings = Settings.ofSteps(5, 10_000);

        Plan two = Planner.plan(LONG, settings, Progress.Listener.NONE);
        Plan one = Planner.plan(LONG, settings.withThreads(1), Progress.Listener.NONE);

        assertThat(one.assignments()).isEqualTo(two.assignments());
        assertThat(one.bound()).isEqualTo(two.bound());
        PlanChecker.Verdict verdict = new PlanChecker(LONG).check(two.assignments());
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.objective()).isEqualTo(two.objective()).isLessThanOrEqualTo(two.bound());
    }

    @Test
    void planning_stops_when_told_and_goes_on_from_the_plan_it_made() {
        Plan stopped = Planner.plan(LONG, Settings.ofSteps(5, 1_000_000), progress -> progress.steps() < 5_000);
        Plan resumed = Planner.resume(LONG, stopped, Settings.ofSteps(6, 5_000), Progress.Listener.NONE);

        assertThat(stopped.steps()).isLessThan(1_000_000);
        assertThat(resumed.steps()).isEqualTo(stopped.steps() + 5_000);
        assertThat(resumed.objective()).isGreaterThanOrEqualTo(stopped.objective());
        assertThat(resumed.bound()).isEqualTo(stopped.bound());
    }
}
