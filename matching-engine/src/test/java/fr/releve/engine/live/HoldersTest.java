package fr.releve.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Pin;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Slots;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.live.WhyNot.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doctor 1 could come on slots 0 and 1; one place a slot. */
class HoldersTest {

    private static final Slots WEEK = Slots.range(0, 4);

    @Test
    void only_those_on_slots_that_the_pair_could_have_hold_them_and_only_these_slots() {
        LivePlan live = live(List.of(), new Assignment(2, 1, Slots.of(0, 1, 2)), new Assignment(3, 1, Slots.of(3, 4)));

        WhyNot why = live.explanations().whyNot(1, 1);

        assertThat(why.reason()).isEqualTo(Reason.HELD);
        assertThat(why.holders()).containsExactly(new Assignment(2, 1, Slots.of(0, 1)));
    }

    @Test
    void who_was_promised_the_place_holds_it_as_well() {
        LivePlan live = live(List.of(new Pin(3, 1, Slots.of(0, 4))), new Assignment(2, 1, Slots.of(1, 2)));

        WhyNot why = live.explanations().whyNot(1, 1);

        assertThat(why.reason()).isEqualTo(Reason.HELD);
        assertThat(why.holders()).containsExactly(new Assignment(2, 1, Slots.of(1)), new Assignment(3, 1, Slots.of(0)));
    }

    @Test
    void who_was_promised_the_place_and_is_gone_holds_nothing() {
        LivePlan live = live(List.of(new Pin(3, 1, Slots.of(0, 1))));
        assertThat(live.explanations().whyNot(1, 1).holders()).containsExactly(new Assignment(3, 1, Slots.of(0, 1)));

        live.apply(new PlanEvent.DoctorGone(3));

        assertThat(live.explanations().whyNot(1, 1).holders()).containsExactly(new Assignment(2, 1, Slots.of(0, 1)));
    }

    private static LivePlan live(List<Pin> pins, Assignment... placed) {
        Instance.Builder builder = Instance.on(new Horizon(1, 5, 1, List.of(0)))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Vacancy(1, WEEK, 1, 1, 1));
        for (int id = 1; id <= 3; id++) {
            Slots slots = id == 1 ? Slots.of(0, 1) : WEEK;
            builder.add(new Doctor(id, slots, 5, 5, 1)).add(new Arc(id, 1, slots, 10 * id, 0, 0));
        }
        pins.forEach(builder::add);
        return new LivePlan(builder.build(), new Plan(List.of(placed), 0, 0, Prices.NONE, 0), LiveSettings.DEFAULT);
    }
}
