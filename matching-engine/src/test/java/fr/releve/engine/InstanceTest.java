package fr.releve.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class InstanceTest {

    private static final Horizon HORIZON = Horizon.ofEqualMonths(2, 2, 1, 4);

    @Test
    void accepts_parts_that_agree() {
        assertThat(small().build().arcs()).hasSize(1);
    }

    @Test
    void names_the_field_and_the_value_of_a_contradiction() {
        refused(it -> it.add(new Doctor(1, Slots.of(0), 1, 1, 1)), "doctor 1 is given twice");
        refused(it -> it.add(new Doctor(2, Slots.of(4), 1, 1, 1)), "doctor 2: available holds slot 4");
        refused(it -> it.add(new Vacancy(8, Slots.of(0), 1, 1, 5)), "vacancy 8: territory is 5");
        refused(it -> it.add(new Vacancy(8, Slots.of(0), 1, 3, 0)), "vacancy 8: minimumBlock is 3");
        refused(it -> it.add(new Arc(1, 9, Slots.NONE, 1, 0, 0)), "vacancy 9 is not given");
        refused(it -> it.add(new Arc(1, 7, Slots.of(0), 1, 0, 0)), "arc of doctor 1 and vacancy 7 is given twice");
        refused(it -> it.add(new SpouseOption(1, 7, 3, 10, 1)), "lead 3 is not given");
        refused(it -> it.add(new Territory(0, 1, 1, 1, 1)), "territory 0 is given twice");
        refused(it -> it.add(new Vacancy(7, Slots.of(0), 1, 1, 0)), "vacancy 7 is given twice");
        refused(it -> it.add(new Vacancy(8, Slots.of(4), 1, 1, 0)), "vacancy 8: wanted holds slot 4, beyond the 4");
        refused(it -> it.add(new Arc(9, 7, Slots.NONE, 1, 0, 0)), "doctor 9 is not given");
        refused(it -> it.addLead(1).addLead(1), "lead 1 is given twice");
        refused(it -> it.addLead(1).add(new SpouseOption(2, 7, 1, 10, 1)), "there is no arc of doctor 2 and vacancy 7");
        refused(
                it -> it.addLead(1).add(new SpouseOption(1, 7, 1, 10, 1)).add(new SpouseOption(1, 7, 1, 20, 1)),
                "spouse option of doctor 1, vacancy 7 and lead 1 is given twice");
        refused(it -> it.add(new Pin(2, 7, Slots.of(0))), "pin of doctor 2 at vacancy 7: doctor 2 is not given");
        refused(it -> it.add(new Pin(1, 8, Slots.of(0))), "pin of doctor 1 at vacancy 8: vacancy 8 is not given");
        refused(it -> it.add(new Pin(1, 7, Slots.of(4))), "pin of doctor 1 at vacancy 7: slots holds slot 4");
        refused(
                it -> it.add(new Pin(1, 7, Slots.of(0))).add(new Pin(1, 7, Slots.of(0))),
                "slots hold 0, where the doctor is pinned twice");
        refused(it -> it.add(new Pin(1, 7, Slots.NONE)), "pin of doctor 1 at vacancy 7: slots are none");
        refused(
                it -> it.stability(new Stability(List.of(new Assignment(1, 7, Slots.of(4))), 1)),
                "published doctor 1 at vacancy 7: slots holds slot 4, beyond the 4");
    }

    @Test
    void refuses_a_feasible_slot_that_one_of_the_two_does_not_want() {
        assertThatThrownBy(() -> Instance.on(HORIZON)
                        .add(new Territory(0, 1, 10, 1, 5))
                        .add(new Doctor(1, Slots.of(0, 1), 1, 1, 1))
                        .add(new Vacancy(7, Slots.of(0), 1, 1, 0))
                        .add(new Arc(1, 7, Slots.of(0, 1), 1, 0, 0))
                        .build())
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("arc of doctor 1 and vacancy 7: feasible holds slot 1, which the vacancy does not want");
    }

    @Test
    void refuses_values_out_of_range_on_both_sides() {
        assertThatThrownBy(() -> new Doctor(1, Slots.NONE, 15, 1, 1)).hasMessageContaining("weekCap is 15");
        assertThatThrownBy(() -> new Doctor(1, Slots.NONE, 1, 1, -1)).hasMessageContaining("maxSites is -1");
        assertThatThrownBy(() -> new Arc(1, 1, Slots.NONE, 10_001, 0, 0)).hasMessageContaining("valuePerSlot is 10001");
        assertThatThrownBy(() -> new Arc(1, 1, Slots.NONE, 1, -1, 0)).hasMessageContaining("tripCostPerWeek is -1");
        assertThatThrownBy(() -> new Territory(1, 1, 5, 1, 6)).hasMessageContaining("nextBonus is 6, above");
        assertThatThrownBy(() -> new Horizon(2, 15, 1, List.of(0, 0))).hasMessageContaining("slotsPerWeek is 15");
        assertThatThrownBy(() -> new Horizon(2, 3, 2, List.of(0, 0))).hasMessageContaining("no multiple");
        assertThatThrownBy(() -> new Horizon(2, 2, 1, List.of(0, 2))).hasMessageContaining("goes from 0 to 2");
        assertThat(new Doctor(1, Slots.NONE, 14, 62, 2).weekCap()).isEqualTo(14);
    }

    @Test
    void accepts_the_values_at_the_limits() {
        assertThat(new Vacancy(8, Slots.of(3), 1, 2, 0).minimumBlock()).isEqualTo(2);
        assertThat(small().add(new Vacancy(8, Slots.of(3), 1, 2, 0)).build().vacancies())
                .hasSize(2);
        assertThat(small().add(new Doctor(2, Slots.of(3), 0, 0, 1)).build().doctors())
                .hasSize(2);
        assertThat(new Horizon(53, 14, 2, Collections.nCopies(53, 0)).slots()).isEqualTo(742);
        assertThat(new Territory(1, 1_000_000, 10_000, 1_000_000, 10_000).firstBonus())
                .isEqualTo(10_000);
        assertThat(new Arc(1, 1, Slots.NONE, -10_000, 100_000, -100_000).setupCost())
                .isEqualTo(-100_000);
    }

    @Test
    void what_was_published_of_those_no_longer_given_is_accepted() {
        var gone = new Stability(List.of(new Assignment(2, 7, Slots.of(0)), new Assignment(1, 8, Slots.of(0))), 1);
        assertThat(small().stability(gone).build().stability()).isEqualTo(gone);
    }

    @Test
    void every_number_is_accepted_at_its_limits_and_refused_beyond() {
        within(0, 14, "weekCap", it -> new Doctor(1, Slots.NONE, it, 1, 1));
        within(0, 62, "monthCap", it -> new Doctor(1, Slots.NONE, 1, it, 1));
        within(0, 1000, "maxSites", it -> new Doctor(1, Slots.NONE, 1, 1, it));
        within(0, 62, "spentBefore", it -> new Doctor(1, Slots.NONE, 1, 1, 1, it));
        within(1, 1000, "doctorsPerSlot", it -> new Vacancy(1, Slots.NONE, it, 1, 1));
        within(1, 14, "minimumBlock", it -> new Vacancy(1, Slots.NONE, 1, it, 1));
        within(-10_000, 10_000, "valuePerSlot", it -> new Arc(1, 1, Slots.NONE, it, 0, 0));
        within(0, 100_000, "tripCostPerWeek", it -> new Arc(1, 1, Slots.NONE, 1, it, 0));
        within(-100_000, 100_000, "setupCost", it -> new Arc(1, 1, Slots.NONE, 1, 0, it));
        within(0, 100_000, "bonus", it -> new SpouseOption(1, 1, 1, it, 1));
        within(1, 1000, "minimumSlots", it -> new SpouseOption(1, 1, 1, 1, it));
        within(0, 5_000, "pricePerSlot", it -> new Stability(List.of(), it));
        within(0, 1_000_000, "firstSlots", it -> new Territory(1, it, 5, 1, 5));
        within(0, 10_000, "firstBonus", it -> new Territory(1, 1, it, 1, 0));
        within(0, 1_000_000, "nextSlots", it -> new Territory(1, 1, 5, it, 5));
        within(0, 10_000, "nextBonus", it -> new Territory(1, 1, Math.clamp(it, 0, 10_000), 1, it));
        within(1, 53, "weeks", it -> Horizon.ofEqualMonths(it, 2, 1, 4));
        within(1, 14, "slotsPerWeek", it -> Horizon.ofEqualMonths(1, it, 1, 4));
        within(1, 2, "slotsPerDay", it -> Horizon.ofEqualMonths(1, 2, it, 4));
        within(1, 64, "threads", it -> Settings.ofSteps(1, 1).withThreads(it));
    }

    private static void within(int least, int most, String field, IntFunction<?> made) {
        assertThat(made.apply(least)).isNotNull();
        assertThat(made.apply(most)).isNotNull();
        for (int beyond : new int[] {least - 1, most + 1}) {
            assertThatThrownBy(() -> made.apply(beyond))
                    .isInstanceOf(InvalidInstance.class)
                    .hasMessageContaining(field + " is " + beyond);
        }
    }

    @Test
    void the_bonus_of_a_territory_rises_less_and_less() {
        Territory it = new Territory(1, 2, 60, 3, 25);

        assertThat(it.bonus(0)).isZero();
        assertThat(it.bonus(1)).isEqualTo(60);
        assertThat(it.bonus(2)).isEqualTo(120);
        assertThat(it.bonus(3)).isEqualTo(145);
        assertThat(it.bonus(5)).isEqualTo(195);
        assertThat(it.bonus(6)).isEqualTo(195);
    }

    @Test
    void a_horizon_finds_week_day_and_month_of_a_slot() {
        Horizon it = Horizon.ofEqualMonths(5, 4, 2, 2);

        assertThat(it.slots()).isEqualTo(20);
        assertThat(it.months()).isEqualTo(3);
        assertThat(it.monthOfWeek()).containsExactly(0, 0, 1, 1, 2);
        assertThat(it.weekOf(7)).isEqualTo(1);
        assertThat(it.weekOf(8)).isEqualTo(2);
        assertThat(it.dayOf(7)).isEqualTo(3);
    }

    @Test
    void without_spouses_everything_else_stays() {
        Instance with = small().addLead(3).add(new SpouseOption(1, 7, 3, 10, 1)).build();

        assertThat(with.spouseOptions()).hasSize(1);
        assertThat(with.withoutSpouses()).isEqualTo(small().build());
    }

    @Test
    void slots_survive_the_hexadecimal_form_beyond_one_word() {
        Slots slots = Slots.of(0, 63, 64, 700);

        assertThat(Slots.parseHex(slots.toHex())).isEqualTo(slots);
        assertThat(slots.bits(62, 4)).isEqualTo(0b110);
        assertThat(slots.minus(Slots.of(700)).last()).isEqualTo(64);
        assertThat(Slots.NONE.toHex()).isEqualTo("0");
    }

    private static Instance.Builder small() {
        return Instance.on(HORIZON)
                .add(new Territory(0, 1, 10, 1, 5))
                .add(new Doctor(1, Slots.of(0), 1, 1, 1))
                .add(new Vacancy(7, Slots.of(0), 1, 1, 0))
                .add(new Arc(1, 7, Slots.of(0), 50, 5, 10));
    }

    private static void refused(UnaryOperator<Instance.Builder> fault, String sentence) {
        Instance.Builder builder = fault.apply(small());
        assertThatThrownBy(builder::build).isInstanceOf(InvalidInstance.class).hasMessageContaining(sentence);
    }
}
