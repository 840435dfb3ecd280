package fr.releve.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Pin;
import fr.releve.engine.Plan;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.LiveSettings;
import fr.releve.engine.live.PlanEvent;
import fr.releve.engine.neutral.NeutralFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * The same instance, seed and steps give the same plan bit for bit, also tomorrow and on another machine. Who changes the
 * search on purpose changes the sums here with it, and says in the commit what it did to the figures.
 */
class SamePlanEverywhereTest {

    private static final Instance TINY = NeutralFiles.read(Path.of("src/test/resources/planning/tiny"));

    @Test
    void a_plan_with_its_prices_and_bound() {
        Plan plan = Planner.plan(TINY, Settings.ofSteps(7, 2_000), Progress.Listener.NONE);

        assertThat(plan.objective()).isEqualTo(39_521);
        assertThat(plan.bound()).isEqualTo(39_767);
        assertThat(sum(plan.assignments())).isEqualTo(731_828_168L);
        assertThat(sum(plan.prices().toBytes())).isEqualTo(3_386_251_816L);
    }

    @Test
    void half_days_sites_near_one_another_and_two_lanes() {
        Plan plan = Planner.plan(LanesTest.along(1_000), Settings.ofSteps(3, 4_000), Progress.Listener.NONE);

        assertThat(plan.bound()).isEqualTo(328_619);
        assertThat(sum(plan.assignments())).isEqualTo(4_065_016_840L);
        assertThat(sum(plan.prices().toBytes())).isEqualTo(3_924_223_454L);
    }

    @Test
    void a_live_plan_after_events() {
        Plan plan = Planner.plan(TINY, Settings.ofSteps(7, 500), Progress.Listener.NONE);
        LivePlan live = new LivePlan(TINY, plan, LiveSettings.DEFAULT);
        List<Integer> changes = new ArrayList<>();
        for (Assignment it : plan.assignments()) {
            PlanEvent event = switch (it.doctor() % 4) {
                case 0 -> new PlanEvent.DoctorGone(it.doctor());
                case 1 -> new PlanEvent.VacancyGone(it.vacancy());
                case 2 -> new PlanEvent.PinSet(new Pin(it.doctor(), it.vacancy(), it.slots()));
                default ->
                    new PlanEvent.PinSet(new Pin(
                            it.doctor(), it.vacancy(), Slots.of(it.slots().last())));
            };
            boolean known = live.instance().doctors().stream().anyMatch(doctor -> doctor.id() == it.doctor())
                    && live.instance().vacancies().stream().anyMatch(vacancy -> vacancy.id() == it.vacancy());
            if (known) {
                changes.add(live.apply(event).othersMoved());
                changes.add(live.improve(20, 10).othersMoved());
            }
        }

        assertThat(changes.hashCode()).isEqualTo(-969_665_056);
        assertThat(live.plan().bound()).isEqualTo(17_354);
        assertThat(sum(live.assignments())).isEqualTo(215_160_461L);
    }

    private static long sum(List<Assignment> assignments) {
        return sum(assignments.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
