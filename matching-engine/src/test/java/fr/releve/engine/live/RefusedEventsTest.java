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
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Stability;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an instance may not hold, no event brings in: two doctors, two vacancies, five slots. */
class RefusedEventsTest {

    private static final Slots WEEK = Slots.range(0, 4);
    private static final List<Assignment> PLACED = List.of(new Assignment(1, 1, Slots.of(0, 1, 2)));
    private static final Instance INSTANCE = Instance.on(new Horizon(1, 5, 1, List.of(0)))
            .add(new Territory(1, 0, 0, 0, 0))
            .add(new Vacancy(1, WEEK, 1, 1, 1))
            .add(new Vacancy(2, WEEK, 1, 1, 1))
            .add(new Doctor(1, WEEK, 5, 5, 2))
            .add(new Arc(1, 1, WEEK, 10, 0, 0))
            .addLead(1)
            .add(new SpouseOption(1, 1, 1, 5, 4))
            .add(new Pin(1, 2, Slots.of(4)))
            .stability(new Stability(PLACED, 5))
            .build();

    private final LivePlan live =
            new LivePlan(INSTANCE, new Plan(PLACED, 30, 30, Prices.NONE, 0), LiveSettings.DEFAULT);

    @Test
    void a_promise_of_no_slot() {
        refused(
                () -> live.apply(new PlanEvent.PinSet(new Pin(1, 1, Slots.NONE))),
                "pin of doctor 1 at vacancy 1: slots are none");
    }

    @Test
    void a_promise_beyond_the_horizon() {
        refused(
                () -> live.apply(new PlanEvent.PinSet(new Pin(1, 1, Slots.of(5)))),
                "pin of doctor 1 at vacancy 1: slots holds slot 5, beyond the 5 slots of the horizon");
    }

    @Test
    void a_promise_on_a_slot_promised_elsewhere() {
        refused(
                () -> live.apply(new PlanEvent.PinSet(new Pin(1, 1, Slots.of(3, 4)))),
                "pin of doctor 1 at vacancy 1: slots hold 4, where the doctor is pinned twice");
    }

    @Test
    void a_promise_of_nobody_known_or_nowhere_known() {
        refused(
                () -> live.apply(new PlanEvent.PinSet(new Pin(9, 1, Slots.of(0)))),
                "pin of doctor 9 at vacancy 1: doctor 9 is not given");
        refused(
                () -> live.apply(new PlanEvent.PinSet(new Pin(1, 9, Slots.of(0)))),
                "pin of doctor 1 at vacancy 9: vacancy 9 is not given");
    }

    @Test
    void a_lead_offered_twice_to_one_pair() {
        var once = new SpouseOption(1, 1, 2, 5, 1);
        refused(
                () -> live.apply(new PlanEvent.LeadSet(2, List.of(once, new SpouseOption(1, 1, 2, 9, 1)))),
                "spouse option of doctor 1, vacancy 1 and lead 2 is given twice");
        refused(
                () -> live.apply(new PlanEvent.LeadSet(
                        1, List.of(new SpouseOption(1, 1, 1, 5, 1), new SpouseOption(1, 1, 1, 5, 1)))),
                "spouse option of doctor 1, vacancy 1 and lead 1 is given twice");
    }

    @Test
    void what_was_told_beyond_the_horizon() {
        refused(
                () -> live.publish(List.of(new Assignment(1, 1, Slots.of(0, 7)))),
                "published doctor 1 at vacancy 1: slots holds slot 7, beyond the 5 slots of the horizon");
    }

    private void refused(ThrowingCallable event, String sentence) {
        assertThatThrownBy(event).isInstanceOf(InvalidInstance.class).hasMessage(sentence);

        assertThat(live.instance()).isEqualTo(INSTANCE);
        assertThat(live.assignments()).isEqualTo(PLACED);
        assertThat(live.plan().prices().toBytes())
                .isEqualTo(new LivePlan(INSTANCE, new Plan(PLACED, 30, 30, Prices.NONE, 0), LiveSettings.DEFAULT)
                        .plan()
                        .prices()
                        .toBytes());
    }
}
