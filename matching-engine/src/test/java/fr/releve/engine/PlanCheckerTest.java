package fr.releve.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCheckerTest {

    private static final Slots WEEK = Slots.range(0, 3);

    /** Two doctors, two vacancies far apart, mornings and afternoons of two days, one week. */
    private final Instance instance = Instance.on(new Horizon(1, 4, 2, List.of(0)))
            .add(new Territory(0, 1, 60, 2, 25))
            .add(new Doctor(1, WEEK, 3, 3, 1))
            .add(new Doctor(2, WEEK, 4, 4, 2))
            .add(new Vacancy(7, WEEK, 1, 2, 0))
            .add(new Vacancy(8, WEEK, 1, 1, 0))
            .add(new Arc(1, 7, WEEK, 100, 30, 20))
            .add(new Arc(1, 8, WEEK, 100, 30, 20))
            .add(new Arc(2, 7, WEEK, 50, 0, 0))
            .add(new Arc(2, 8, WEEK, 50, 0, 0))
            .add(new Vacancy(9, Slots.range(0, 2), 1, 1, 0))
            .add(new Arc(2, 9, Slots.range(0, 2), 50, 0, 0))
            .addLead(5)
            .add(new SpouseOption(1, 7, 5, 200, 3))
            .add(new SpouseOption(2, 8, 5, 200, 1))
            .build();

    private final PlanChecker checker = new PlanChecker(instance);

    @Test
    void adds_up_slots_trips_setup_lead_and_the_concave_bonus() {
        var verdict = checker.check(List.of(new Assignment(1, 7, Slots.of(0, 1, 2), 5)));

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.objective()).isEqualTo(3 * 100 - 30 - 20 + 200 + 60 + 2 * 25);
    }

    @Test
    void finds_what_breaks_the_limits_of_a_doctor() {
        violates("doctor 1: 4 slots in week 0", new Assignment(1, 7, WEEK));
        violates("doctor 1: 4 slots in month 0", new Assignment(1, 7, WEEK));
        violates("doctor 1: 2 sites", new Assignment(1, 7, Slots.of(0, 1)), new Assignment(1, 8, Slots.of(2)));
        violates(
                "doctor 2: booked 2 times on slot 1",
                new Assignment(2, 7, Slots.of(0, 1)),
                new Assignment(2, 8, Slots.of(1)));
        violates(
                "doctor 2: on day 0 at sites",
                new Assignment(2, 7, Slots.of(0, 2, 3)),
                new Assignment(2, 8, Slots.of(1)));
    }

    @Test
    void finds_what_breaks_the_wish_of_a_vacancy() {
        violates("1 slots in week 0, below the block of 2", new Assignment(1, 7, Slots.of(0)));
        violates(
                "vacancy 8: 2 doctors on slot 0", new Assignment(1, 8, Slots.of(0)), new Assignment(2, 8, Slots.of(0)));
    }

    @Test
    void finds_leads_taken_twice_or_for_too_short_a_stay() {
        violates("2 slots, too few for lead 5", new Assignment(1, 7, Slots.of(0, 1), 5));
        violates(
                "lead 5 is taken twice",
                new Assignment(1, 7, Slots.of(0, 1, 2), 5),
                new Assignment(2, 8, Slots.of(0), 5));
        violates("lead 5 is no option", new Assignment(2, 7, Slots.of(0, 1), 5));
    }

    @Test
    void finds_pairs_without_arc_and_slots_that_are_not_feasible() {
        violates("there is no such arc", new Assignment(3, 7, Slots.of(0)));
        violates("slot 3 is not feasible", new Assignment(2, 9, Slots.of(0, 3)));
        violates("no slot", new Assignment(2, 8, Slots.NONE));
        violates("slot 4 is not feasible", new Assignment(2, 8, Slots.of(0, 4)));
        violates("slot 1000 is not feasible", new Assignment(2, 8, Slots.of(1_000)));
    }

    @Test
    void finds_a_pair_given_twice_and_a_doctor_with_two_leads() {
        Instance two = Instance.on(new Horizon(1, 4, 2, List.of(0)))
                .add(new Territory(0, 0, 0, 0, 0))
                .add(new Doctor(1, WEEK, 4, 4, 2))
                .add(new Vacancy(7, WEEK, 2, 1, 0))
                .add(new Vacancy(8, WEEK, 1, 1, 0, List.of(7)))
                .add(new Arc(1, 7, WEEK, 10, 0, 0))
                .add(new Arc(1, 8, WEEK, 10, 0, 0))
                .addLead(5)
                .addLead(6)
                .add(new SpouseOption(1, 7, 5, 1, 1))
                .add(new SpouseOption(1, 8, 6, 1, 1))
                .build();
        PlanChecker its = new PlanChecker(two);

        assertThat(its.check(List.of(new Assignment(1, 7, Slots.of(0)), new Assignment(1, 7, Slots.of(1))))
                        .violations())
                .containsExactly("doctor 1 at vacancy 7: given twice");
        assertThat(its.check(List.of(new Assignment(1, 7, Slots.of(0), 5), new Assignment(1, 8, Slots.of(1), 6)))
                        .violations())
                .containsExactly("doctor 1: two leads");
        assertThat(its.check(List.of(new Assignment(1, 7, Slots.of(0), 5), new Assignment(1, 8, Slots.of(1))))
                        .sound())
                .as("near enough for one day")
                .isTrue();
    }

    @Test
    void approved_placements_are_facts_and_only_what_the_plan_adds_to_them_is_a_fault() {
        Instance pinned = Instance.on(new Horizon(1, 4, 2, List.of(0)))
                .add(new Territory(0, 2, 60, 0, 0))
                .add(new Doctor(1, WEEK, 1, 1, 1))
                .add(new Doctor(2, WEEK, 4, 4, 1))
                .add(new Vacancy(7, Slots.of(0, 1, 2), 1, 1, 0))
                .add(new Vacancy(8, Slots.of(0, 1, 2), 1, 1, 0))
                .add(new Arc(1, 7, Slots.of(2), 10, 0, 0))
                .add(new Arc(2, 7, Slots.of(0, 1, 2), 10, 0, 0))
                .add(new Pin(1, 7, Slots.of(0)))
                .add(new Pin(1, 8, Slots.of(1, 3)))
                .build();
        PlanChecker its = new PlanChecker(pinned);

        assertThat(its.check(List.of()).violations()).isEmpty();
        assertThat(its.check(List.of()).objective()).isZero();
        assertThat(its.check(List.of(new Assignment(2, 7, Slots.of(1)))).violations())
                .isEmpty();
        assertThat(its.check(List.of(new Assignment(2, 7, Slots.of(1)))).objective())
                .as("the territory's bonus is used up")
                .isEqualTo(10);
        assertThat(its.check(List.of(new Assignment(2, 7, Slots.of(0)))).violations())
                .containsExactly("vacancy 7: 2 doctors on slot 0");
        assertThat(its.check(List.of(new Assignment(1, 7, Slots.of(2)))).violations())
                .contains("doctor 1: 4 slots in week 0, over the limit", "doctor 1: 4 slots in month 0, over the limit")
                .anyMatch(it -> it.startsWith("doctor 1: on day 1 at sites"));
    }

    @Test
    void a_plan_gives_one_doctor_slots_at_two_vacancies_at_most_whatever_is_pinned() {
        Instance.Builder builder = Instance.on(new Horizon(2, 4, 1, List.of(0, 0)))
                .add(new Territory(0, 0, 0, 0, 0))
                .add(new Doctor(1, Slots.range(0, 7), 4, 8, Doctor.ANY_NUMBER_OF_SITES));
        for (int id = 1; id <= 3; id++) {
            builder.add(new Vacancy(id, Slots.range(0, 7), 1, 1, 0))
                    .add(new Arc(1, id, WEEK, 10, 0, 0))
                    .add(new Pin(1, id, Slots.of(4 + id)));
        }
        PlanChecker its = new PlanChecker(builder.build());
        List<Assignment> two = List.of(new Assignment(1, 1, Slots.of(0)), new Assignment(1, 2, Slots.of(1)));
        List<Assignment> three = List.of(two.getFirst(), two.getLast(), new Assignment(1, 3, Slots.of(2)));

        assertThat(its.check(two).violations()).isEmpty();
        assertThat(its.check(three).violations())
                .containsExactly("doctor 1: slots at 3 vacancies, more than the 2 of a plan");
    }

    @Test
    void what_was_spent_of_the_first_month_before_the_horizon_counts_in_it_alone() {
        Instance begun = Instance.on(new Horizon(2, 4, 2, List.of(0, 1)))
                .add(new Territory(0, 0, 0, 0, 0))
                .add(new Doctor(1, Slots.range(0, 7), 4, 3, 1, 2))
                .add(new Vacancy(7, Slots.range(0, 7), 1, 1, 0))
                .add(new Arc(1, 7, Slots.range(0, 7), 10, 0, 0))
                .build();
        PlanChecker its = new PlanChecker(begun);

        assertThat(its.check(List.of(new Assignment(1, 7, Slots.of(0, 4, 5, 6))))
                        .violations())
                .isEmpty();
        assertThat(its.check(List.of(new Assignment(1, 7, Slots.of(0, 1, 4)))).violations())
                .containsExactly("doctor 1: 2 slots in month 0, over the limit");
    }

    private void violates(String sentence, Assignment... plan) {
        assertThat(checker.check(List.of(plan)).violations()).anyMatch(it -> it.contains(sentence));
    }
}
