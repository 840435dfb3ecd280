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
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.live.WhyNot.Reason;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final Instance TINY = NeutralFiles.read(Path.of("src/test/resources/planning/tiny"));
    private static final Plan PLAN = Planner.plan(TINY, Settings.ofSteps(1, 4_000), Progress.Listener.NONE);

    private final LivePlan live = new LivePlan(TINY, PLAN, LiveSettings.DEFAULT);
    private final Explanations explanations = live.explanations();

    @Test
    void the_terms_of_an_assignment_add_up_to_what_the_plan_loses_without_it() {
        for (Assignment it : PLAN.assignments()) {
            WhyThis why = explanations.whyThis(it.doctor(), it.vacancy()).orElseThrow();
            LivePlan without = new LivePlan(TINY, planWithout(it), LiveSettings.DEFAULT);

            assertThat(why.total()).isEqualTo(PLAN.objective() - without.plan().objective());
            assertThat(why.slotPrices()).hasSize(it.slots().count());
        }
    }

    private static Plan planWithout(Assignment gone) {
        List<Assignment> rest =
                PLAN.assignments().stream().filter(it -> !it.equals(gone)).toList();
        return new Plan(rest, 0, PLAN.bound(), PLAN.prices(), 0);
    }

    @Test
    void every_pair_has_an_answer_and_a_forced_repair_confirms_it() {
        for (Arc arc : TINY.arcs()) {
            WhyNot why = explanations.whyNot(arc.doctor(), arc.vacancy());
            Forced forced = explanations.force(arc.doctor(), arc.vacancy());

            assertThat(why.reason()).isNotEqualTo(Reason.NO_ARC);
            assertThat(why.priceGap()).isNotNegative();
            if (why.reason() == Reason.NO_WEEK) {
                assertThat(forced.placed()).isNull();
            }
            if (why.reason() == Reason.HELD) {
                assertThat(why.holders()).isNotEmpty();
            }
            if (forced.placed() != null) {
                assertThat(forced.placed().slots().count()).isPositive();
            }
        }
        assertThat(live.assignments()).isEqualTo(PLAN.assignments());
    }

    @Test
    void a_pair_without_an_arc_failed_a_gate() {
        assertThat(explanations.whyNot(0, 0).reason()).isEqualTo(Reason.NO_ARC);
        assertThat(explanations.force(0, 0).placed()).isNull();
    }

    @Test
    void who_is_pinned_at_as_many_vacancies_as_they_serve_is_told_so_and_who_serves_any_number_is_not() {
        assertThat(whyNotAThird(2)).isEqualTo(Reason.NO_SITE);
        assertThat(whyNotAThird(3)).isEqualTo(Reason.PAYS_LESS);
        assertThat(whyNotAThird(Doctor.ANY_NUMBER_OF_SITES)).isEqualTo(Reason.PAYS_LESS);
    }

    /** Of a doctor with two pins in the second week and the first free, about a vacancy that the empty plan leaves open. */
    private static Reason whyNotAThird(int maxSites) {
        Slots all = Slots.range(0, 7);
        Instance.Builder builder = Instance.on(new Horizon(2, 4, 1, List.of(0, 0)))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Doctor(1, all, 4, 8, maxSites));
        for (int id = 1; id <= 3; id++) {
            builder.add(new Vacancy(id, all, 1, 1, 1));
        }
        builder.add(new Arc(1, 3, Slots.range(0, 3), 10, 0, 0))
                .add(new Pin(1, 1, Slots.of(5)))
                .add(new Pin(1, 2, Slots.of(6)));
        Plan nothing = new Plan(List.of(), 0, 40, Prices.NONE, 0);
        return new LivePlan(builder.build(), nothing, LiveSettings.DEFAULT)
                .explanations()
                .whyNot(1, 3)
                .reason();
    }

    @Test
    void candidates_are_those_of_the_plan_first_then_by_price_gap() {
        Assignment placed = PLAN.assignments().getFirst();

        List<Candidate> candidates = explanations.candidates(placed.vacancy());

        assertThat(candidates.getFirst().inPlan()).isTrue();
        assertThat(candidates).extracting(Candidate::doctor).contains(placed.doctor());
    }

    @Test
    void asking_what_if_changes_nothing() {
        Assignment placed = PLAN.assignments().getFirst();
        live.apply(new PlanEvent.PinSet(new Pin(placed.doctor(), placed.vacancy(), placed.slots())));
        Instance before = live.instance();
        List<Assignment> plan = live.assignments();
        byte[] prices = live.plan().prices().toBytes();
        long bound = live.plan().bound();

        for (Doctor doctor : before.doctors()) {
            WhatIf answer = live.whatIf(new PlanEvent.DoctorGone(doctor.id()));
            assertThat(answer.gain()).isLessThanOrEqualTo(2_000);
        }
        before.vacancies().forEach(it -> live.whatIf(new PlanEvent.VacancyGone(it.id())));
        before.leads().forEach(it -> live.whatIf(new PlanEvent.LeadGone(it)));
        before.territories().forEach(it -> live.whatIf(new PlanEvent.TerritorySet(new Territory(it.id(), 1, 1, 0, 0))));
        live.whatIf(new PlanEvent.TerritorySet(new Territory(1_000, 1, 1, 0, 0)));

        assertThat(live.assignments()).isEqualTo(plan);
        assertThat(live.instance().pins()).isEqualTo(before.pins());
        assertThat(live.instance().arcs()).hasSameElementsAs(before.arcs());
        assertThat(live.instance().spouseOptions()).hasSameElementsAs(before.spouseOptions());
        assertThat(live.instance().territories()).isEqualTo(before.territories());
        assertThat(live.plan().prices().toBytes()).isEqualTo(prices);
        assertThat(live.plan().bound()).isEqualTo(bound);
    }

    @Test
    void asking_what_several_events_would_do_changes_nothing() {
        Instance before = live.instance();
        List<Assignment> plan = live.assignments();
        byte[] prices = live.plan().prices().toBytes();
        long gained = 0;

        for (Vacancy it : before.vacancies()) {
            List<PlanEvent> events = new ArrayList<>();
            before.arcs().stream()
                    .filter(arc -> arc.vacancy() == it.id())
                    .map(arc -> live.doctor(arc.doctor()))
                    .forEach(doctor ->
                            events.add(live.withCaps(doctor.id(), doctor.weekCap() + 1, doctor.monthCap() + 5)));
            var more = new Vacancy(
                    it.id(), it.wanted(), it.doctorsPerSlot() + 1, it.minimumBlock(), it.territory(), it.sameDayWith());
            events.add(new PlanEvent.VacancySet(
                    more,
                    before.arcs().stream()
                            .filter(arc -> arc.vacancy() == it.id())
                            .toList(),
                    before.spouseOptions().stream()
                            .filter(option -> option.vacancy() == it.id())
                            .toList()));

            gained += live.whatIf(events).gain() > 0 ? 1 : 0;

            assertThat(live.assignments()).as("after vacancy %d", it.id()).isEqualTo(plan);
        }

        assertThat(gained).isPositive();
        assertThat(live.plan().prices().toBytes()).isEqualTo(prices);
        assertThat(live.instance().doctors()).hasSameElementsAs(before.doctors());
        assertThat(live.instance().arcs()).hasSameElementsAs(before.arcs());
    }

    @Test
    void an_event_that_contradicts_the_instance_undoes_those_before_it() {
        List<Assignment> plan = live.assignments();
        Doctor doctor = TINY.doctors().getFirst();
        var raised = live.withCaps(doctor.id(), doctor.weekCap() + 1, doctor.monthCap() + 5);
        var wrong = new PlanEvent.PinSet(new Pin(doctor.id(), 1_000_000, Slots.of(0)));

        assertThatThrownBy(() -> live.whatIf(List.of(raised, wrong))).isInstanceOf(InvalidInstance.class);

        assertThat(live.doctor(doctor.id())).isEqualTo(doctor);
        assertThat(live.assignments()).isEqualTo(plan);
    }

    @Test
    void a_doctor_with_more_time_brings_at_least_as_much() {
        for (Doctor doctor : TINY.doctors()) {
            Doctor freer = new Doctor(doctor.id(), doctor.available(), 5, doctor.monthCap() + 2, doctor.maxSites());
            WhatIf answer = live.whatIf(new PlanEvent.DoctorSet(
                    freer,
                    TINY.arcs().stream()
                            .filter(it -> it.doctor() == doctor.id())
                            .toList(),
                    TINY.spouseOptions().stream()
                            .filter(it -> it.doctor() == doctor.id())
                            .toList()));

            assertThat(answer.gain()).isNotNegative();
        }
    }

    @Test
    void blocking_pairs_on_open_slots_come_first() {
        List<BlockingPair> pairs = explanations.blockingPairs();

        assertThat(pairs).allMatch(it -> it.gain() >= 0);
        assertThat(pairs.stream().map(BlockingPair::onOpenSlots).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(live.assignments()).isEqualTo(PLAN.assignments());
    }
}
