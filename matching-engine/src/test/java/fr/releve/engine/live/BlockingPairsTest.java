package fr.releve.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One week of two days; doctor 1 at vacancy 1, who might rather be at vacancy 2. */
class BlockingPairsTest {

    private static final Slots BOTH = Slots.of(0, 1);
    private static final Assignment AT_FIRST = new Assignment(1, 1, BOTH);

    /** Half the time at each place would serve the plan best with vacancy 2 in it, but not the doctor. */
    @Test
    void what_is_best_for_the_doctor_counts_whatever_it_does_for_territories_and_spouses() {
        Instance instance = places(1)
                .add(new Doctor(1, BOTH, 2, 2, 2))
                .add(new Arc(1, 1, BOTH, 15, 0, 0))
                .add(new Arc(1, 2, BOTH, 20, 0, 8))
                .addLead(1)
                .add(new SpouseOption(1, 1, 1, 70, 1))
                .build();

        assertThat(pairs(instance, AT_FIRST)).containsExactly(new BlockingPair(1, 2, true, 2 * 20 - 8 - 2 * 15));
    }

    /** Vacancy 1 wants both days; of those that doctor 1 could have at the others, doctor 2 would leave the first alone. */
    @Test
    void who_gives_way_at_one_place_keeps_the_other() {
        Instance instance = places(2)
                .add(new Doctor(1, BOTH, 2, 2, 2))
                .add(new Doctor(2, BOTH, 2, 2, 2))
                .add(new Arc(1, 1, BOTH, 8, 0, 0))
                .add(new Arc(1, 2, Slots.of(0), 11, 0, 0))
                .add(new Arc(1, 3, Slots.of(1), 7, 0, 0))
                .add(new Arc(2, 2, Slots.of(0), 10, 0, 0))
                .add(new Arc(2, 3, Slots.of(1), 50, 0, 0))
                .build();

        assertThat(pairs(instance, AT_FIRST, new Assignment(2, 2, Slots.of(0)), new Assignment(2, 3, Slots.of(1))))
                .isEmpty();
        assertThat(pairs(instance, AT_FIRST, new Assignment(2, 2, Slots.of(0))))
                .as("with vacancy 3 open")
                .containsExactly(new BlockingPair(2, 3, true, 50), new BlockingPair(1, 2, false, 11 + 7 - 16));
    }

    @Test
    void who_is_worth_less_gives_way_on_the_slots_wanted_and_nobody_who_is_worth_as_much() {
        Assignment second = new Assignment(2, 2, BOTH);

        assertThat(pairs(two(12, 11), AT_FIRST, second))
                .containsExactly(new BlockingPair(1, 2, false, 2 * 12 - 2 * 10));
        assertThat(pairs(two(12, 12), AT_FIRST, second)).isEmpty();
        assertThat(pairs(two(10, 9), AT_FIRST, second)).isEmpty();
    }

    private static Instance two(int worthOfFirst, int worthOfSecond) {
        return places(1)
                .add(new Doctor(1, BOTH, 2, 2, 1))
                .add(new Doctor(2, BOTH, 2, 2, 1))
                .add(new Arc(1, 1, BOTH, 10, 0, 0))
                .add(new Arc(1, 2, BOTH, worthOfFirst, 0, 0))
                .add(new Arc(2, 2, BOTH, worthOfSecond, 0, 0))
                .build();
    }

    private static Instance.Builder places(int blockOfFirst) {
        return Instance.on(Horizon.ofEqualMonths(1, 2, 1, 1))
                .add(new Territory(1, 2, 60, 0, 0))
                .add(new Territory(2, 0, 0, 0, 0))
                .add(new Vacancy(1, BOTH, 1, blockOfFirst, 1))
                .add(new Vacancy(2, BOTH, 1, 1, 2))
                .add(new Vacancy(3, BOTH, 1, 1, 2));
    }

    private static List<BlockingPair> pairs(Instance instance, Assignment... plan) {
        LivePlan live = new LivePlan(instance, new Plan(List.of(plan), 0, 0, Prices.NONE, 0), LiveSettings.DEFAULT);
        List<BlockingPair> pairs = live.explanations().blockingPairs();
        assertThat(live.assignments()).containsExactly(plan);
        assertThat(live.explanations().blockingPairs()).isEqualTo(pairs);
        return pairs;
    }
}
