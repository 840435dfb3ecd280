package fr.releve.matching.plan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Slots;
import fr.releve.matching.term.Rate;
import org.junit.jupiter.api.Test;

/** A half-day is worth 300 to the territory and costs the doctor 45; each week of it costs them 80, the new place 200. */
class WeighedArcTest {

    private static final Arc AS_PLANNED = new Arc(1, 2, Slots.range(0, 4), 255, 80, 200);
    private final WeighedArc arc = new WeighedArc(AS_PLANNED, new Rate(-45, -80, -200));

    @Test
    void at_nothing_only_what_the_territory_wants_is_left() {
        assertThat(arc.at(0)).isEqualTo(new Arc(1, 2, Slots.range(0, 4), 300, 0, 0));
    }

    @Test
    void at_a_hundred_percent_it_is_as_planned() {
        assertThat(arc.at(100)).isEqualTo(AS_PLANNED);
    }

    @Test
    void half_and_four_times_are_in_proportion() {
        assertThat(arc.at(50)).isEqualTo(new Arc(1, 2, Slots.range(0, 4), 277, 40, 100));
        assertThat(arc.at(400)).isEqualTo(new Arc(1, 2, Slots.range(0, 4), 120, 320, 800));
    }
}
