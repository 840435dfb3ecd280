package fr.releve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.PlanEvent;
import fr.releve.engine.search.Planner;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialsTest {

    private static final Map<Trials.Kind, Class<? extends PlanEvent>> EVENTS = Map.of(
            Trials.Kind.DOCTOR_WITHDRAWS, PlanEvent.DoctorGone.class,
            Trials.Kind.DOCTOR_JOINS, PlanEvent.DoctorSet.class,
            Trials.Kind.VACANCY_FALLS, PlanEvent.VacancyGone.class,
            Trials.Kind.VACANCY_OPENS, PlanEvent.VacancySet.class,
            Trials.Kind.LEAD_FALLS, PlanEvent.LeadGone.class,
            Trials.Kind.LEAD_OPENS, PlanEvent.LeadSet.class,
            Trials.Kind.AVAILABILITY_CHANGES, PlanEvent.DoctorSet.class,
            Trials.Kind.CAP_CHANGES, PlanEvent.DoctorSet.class,
            Trials.Kind.PLACEMENT_APPROVED, PlanEvent.PinSet.class,
            Trials.Kind.APPROVAL_CANCELLED, PlanEvent.PinGone.class);

    @Test
    void every_trial_is_of_its_kind_and_leaves_the_instance_as_it_was() {
        Instance instance = Generator.make(60, 1);
        Plan plan = Planner.plan(instance, Settings.ofSteps(1, 500), Progress.Listener.NONE);
        for (Trials.Kind kind : Trials.Kind.values()) {
            Trials trials = new Trials(instance, 1);
            LivePlan live = new LivePlan(instance, plan, Product.live(1));
            for (int time = 0; time < 20; time++) {
                Trials.Trial trial = trials.next(kind, live);
                trial.before().forEach(live::apply);
                assertThat(trial.event()).as(kind.name()).isInstanceOf(EVENTS.get(kind));
                live.apply(trial.event());
                trial.after().forEach(live::apply);
            }

            Instance after = live.instance();
            assertThat(Set.copyOf(after.doctors())).as(kind.name()).isEqualTo(Set.copyOf(instance.doctors()));
            assertThat(Set.copyOf(after.vacancies())).as(kind.name()).isEqualTo(Set.copyOf(instance.vacancies()));
            assertThat(Set.copyOf(after.arcs())).as(kind.name()).isEqualTo(Set.copyOf(instance.arcs()));
            assertThat(Set.copyOf(after.spouseOptions()))
                    .as(kind.name())
                    .isEqualTo(Set.copyOf(instance.spouseOptions()));
            assertThat(after.pins()).as(kind.name()).isEmpty();
            assertThat(new PlanChecker(after).check(live.assignments()).violations())
                    .as(kind.name())
                    .isEmpty();
        }
    }
}
