package fr.releve.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.engine.Arc;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.live.PreferenceCurve.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five slots worth 10 each to a doctor whom the trip costs 30; the territory gives 4 more for each. */
class PreferenceCurveTest {

    private static final Settings SETTINGS = Settings.ofSteps(1, 100).withThreads(1);
    private static final Slots WEEK = Slots.range(0, 4);
    private static final Instance FAR_AWAY = Instance.on(new Horizon(1, 5, 1, List.of(0)))
            .add(new Territory(1, 5, 4, 0, 0))
            .add(new Doctor(1, WEEK, 5, 5, 1))
            .add(new Vacancy(1, WEEK, 1, 1, 1))
            .add(new Arc(1, 1, WEEK, 10, 30, 0))
            .build();

    @Test
    void doctors_costs_at_more_than_the_slots_bring_leave_them_uncovered_and_a_pair_apart() {
        assertThat(PreferenceCurve.of(FAR_AWAY, List.of(0, 100, 200, 300), SETTINGS))
                .containsExactly(
                        new Point(0, 5, 20, 0),
                        new Point(100, 5, 20, 0),
                        new Point(200, 5, 20, 0),
                        new Point(300, 0, 0, 1));
    }

    @Test
    void a_wish_that_costs_on_each_slot_weighs_as_it_is_told() {
        Instance dailyRoad = Instance.on(new Horizon(1, 5, 1, List.of(0)))
                .add(new Territory(1, 5, 4, 0, 0))
                .add(new Doctor(1, WEEK, 5, 5, 1))
                .add(new Vacancy(1, WEEK, 1, 1, 1))
                .add(new Arc(1, 1, WEEK, 10 - 16, 0, 0))
                .build();

        assertThat(PreferenceCurve.of(
                        dailyRoad,
                        List.of(0, 100),
                        weight -> List.of(new Arc(1, 1, WEEK, 10 - 16 * weight / 100, 0, 0)),
                        SETTINGS))
                .containsExactly(new Point(0, 5, -30, 0), new Point(100, 0, 0, 0));
    }

    @Test
    void a_weight_below_nothing_is_refused() {
        assertThatThrownBy(() -> PreferenceCurve.of(FAR_AWAY, List.of(-100), SETTINGS))
                .isInstanceOf(InvalidInstance.class);
    }
}
