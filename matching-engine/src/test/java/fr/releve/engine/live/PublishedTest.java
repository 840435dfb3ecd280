package fr.releve.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import fr.releve.engine.Pin;
import fr.releve.engine.Plan;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doctor 1, worth 10 a slot, has been told of a week of five slots; keeping each is worth 5; doctor 2 comes along. */
class PublishedTest {

    private static final int PRICE = 5;
    private static final Slots WEEK = Slots.range(0, 4);
    private static final Vacancy VACANCY = new Vacancy(1, WEEK, 1, 1, 1);
    private static final Doctor SECOND = new Doctor(2, WEEK, 5, 5, 1);
    private static final Arc OF_FIRST = new Arc(1, 1, WEEK, 10, 0, 0);
    private static final List<Assignment> TOLD = List.of(new Assignment(1, 1, WEEK, null));
    private static final Plan PLAN = new Plan(TOLD, 50, 50, Prices.NONE, 0);

    @ParameterizedTest
    @CsvSource({"14, 1", "16, 2"})
    void the_live_plan_moves_what_was_told_only_for_more_than_its_price(int worth, int who) {
        LivePlan live = live(TOLD);

        live.apply(secondComes(worth));

        assertThat(live.assignments()).extracting(Assignment::doctor).containsExactly(who);
    }

    @ParameterizedTest
    @CsvSource({"14, 1", "16, 2"})
    void what_is_told_later_is_kept_likewise(int worth, int who) {
        LivePlan live = live(List.of());

        live.publish(TOLD);
        assertThat(live.assignments()).isEqualTo(TOLD);
        live.apply(secondComes(worth));

        assertThat(live.assignments()).extracting(Assignment::doctor).containsExactly(who);
        assertThat(live.instance().stability()).isEqualTo(new Stability(TOLD, PRICE));
    }

    @Test
    void what_was_withdrawn_is_kept_no_longer() {
        LivePlan live = live(TOLD);

        live.publish(List.of());
        live.apply(secondComes(11));

        assertThat(live.assignments()).extracting(Assignment::doctor).containsExactly(2);
    }

    @Test
    void a_vacancy_that_is_told_anew_keeps_what_was_published_there() {
        LivePlan live = live(TOLD);

        live.apply(new PlanEvent.VacancySet(VACANCY, List.of(OF_FIRST), List.of()));
        live.apply(secondComes(14));

        assertThat(live.assignments()).extracting(Assignment::doctor).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"14, 1", "16, 2"})
    void a_whole_plan_keeps_it_likewise(int worth, int who) {
        Instance both = instance(TOLD, new Arc(2, 1, WEEK, worth, 0, 0));

        Plan plan = Planner.resume(both, PLAN, Settings.ofSteps(1, 2_000), Progress.Listener.NONE);

        assertThat(plan.assignments()).extracting(Assignment::doctor).containsExactly(who);
        assertThat(plan.objective()).isEqualTo(who == 1 ? 50 : 5L * worth);
    }

    @Test
    void what_the_plan_would_lose_is_told_without_the_price_of_moving() {
        Instance both = instance(TOLD, new Arc(2, 1, WEEK, 8, 0, 0));
        LivePlan live = new LivePlan(both, PLAN, LiveSettings.DEFAULT);

        Forced forced = live.explanations().force(2, 1);

        assertThat(forced.placed()).isNotNull();
        assertThat(forced.change()).isEqualTo(5 * 8 - 5 * 10);
    }

    @Test
    void a_promise_beyond_the_horizon_is_refused_and_changes_nothing() {
        LivePlan live = live(TOLD);

        assertThatThrownBy(() -> live.apply(new PlanEvent.PinSet(new Pin(1, 1, Slots.of(5)))))
                .isInstanceOf(InvalidInstance.class)
                .hasMessageContaining("slots holds slot 5, beyond the 5 slots of the horizon");

        assertThat(live.instance().pins()).isEmpty();
        assertThat(live.assignments()).isEqualTo(TOLD);
    }

    private static LivePlan live(List<Assignment> told) {
        return new LivePlan(instance(told, new Arc(2, 1, Slots.NONE, 0, 0, 0)), PLAN, new LiveSettings(1, 20, 0));
    }

    private static PlanEvent secondComes(int worth) {
        return new PlanEvent.DoctorSet(SECOND, List.of(new Arc(2, 1, WEEK, worth, 0, 0)), List.of());
    }

    private static Instance instance(List<Assignment> told, Arc ofSecond) {
        return new Instance(
                new Horizon(1, 5, 1, List.of(0)),
                List.of(new Doctor(1, WEEK, 5, 5, 1), SECOND),
                List.of(VACANCY),
                List.of(new Territory(1, 0, 0, 0, 0)),
                List.of(OF_FIRST, ofSecond),
                List.of(),
                List.of(),
                List.of(),
                new Stability(told, PRICE));
    }
}
