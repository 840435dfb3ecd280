package fr.releve.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.BoundChecker;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import fr.releve.engine.Pin;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Stability;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LivePlanTest {

    private static final Instance TINY = NeutralFiles.read(Path.of("src/test/resources/planning/tiny"));
    private static final Plan PLAN = Planner.plan(TINY, Settings.ofSteps(1, 4_000), Progress.Listener.NONE);

    private final LivePlan live = new LivePlan(TINY, PLAN, LiveSettings.DEFAULT);

    @Test
    void starts_with_the_plan_it_is_given() {
        assertThat(live.assignments()).isEqualTo(PLAN.assignments());
        assertThat(live.plan().bound())
                .isEqualTo(new BoundChecker(TINY).bound(PLAN.prices()))
                .isGreaterThanOrEqualTo(PLAN.bound());
    }

    @Test
    void a_place_that_falls_free_goes_to_a_doctor_without_days_whatever_moving_costs() {
        Slots week = Slots.range(0, 4);
        Instance two = new Instance(
                new Horizon(1, 5, 1, List.of(0)),
                List.of(new Doctor(1, week, 5, 5, 1), new Doctor(2, week, 5, 5, 1)),
                List.of(new Vacancy(1, week, 1, 1, 1)),
                List.of(new Territory(1, 0, 0, 0, 0)),
                List.of(new Arc(1, 1, week, 20, 0, 0), new Arc(2, 1, week, 10, 0, 0)),
                List.of(),
                List.of(),
                List.of(),
                Stability.NONE);
        Plan plan = Planner.plan(two, Settings.ofSteps(1, 50), Progress.Listener.NONE);
        LivePlan costly = new LivePlan(two, plan, new LiveSettings(1, 20, 10_000));

        PlanChange change = costly.apply(new PlanEvent.DoctorGone(1));

        assertThat(change.added()).extracting(Assignment::doctor).containsExactly(2);
    }

    @Test
    void nobody_moves_at_the_largest_price_and_none_beyond_is_accepted() {
        int most = LiveSettings.MOST_PRICE_OF_MOVE;
        LivePlan costly = new LivePlan(TINY, PLAN, new LiveSettings(1, 200, most));
        int vacancy = PLAN.assignments().getFirst().vacancy();
        Set<Integer> served = PLAN.assignments().stream()
                .filter(it -> it.vacancy() == vacancy)
                .map(Assignment::doctor)
                .collect(Collectors.toSet());

        assertThat(costly.apply(new PlanEvent.VacancyGone(vacancy)).removed())
                .extracting(Assignment::doctor)
                .isSubsetOf(served);
        assertThat(costly.improve(200, most).removed()).isEmpty();
        assertThatThrownBy(() -> new LiveSettings(1, 20, most + 1))
                .hasMessage("priceOfMove is 100000001, not between 0 and 100000000");
        assertThatThrownBy(() -> costly.improve(1, most + 1)).hasMessageContaining("priceOfMove is 100000001");
        assertThatThrownBy(() -> costly.improve(-1, 1)).hasMessage("steps is -1, below 0");
    }

    @Test
    void a_place_that_falls_free_goes_to_the_best_of_many_whatever_their_numbers() {
        Slots week = Slots.range(0, 4);
        Instance.Builder builder = Instance.on(new Horizon(1, 5, 1, List.of(0)))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Vacancy(1, week, 1, 1, 1));
        for (int id = 1; id <= 100; id++) {
            builder.add(new Doctor(id, week, 5, 5, 1))
                    .add(new Arc(id, 1, week, id == 1 ? 30 : id == 97 ? 20 : 10, 0, 0));
        }
        Instance many = builder.build();
        Plan plan = new Plan(List.of(new Assignment(1, 1, week)), 150, 150, Prices.NONE, 0);
        LivePlan withoutChance = new LivePlan(many, plan, new LiveSettings(1, 0, 0));

        PlanChange change = withoutChance.apply(new PlanEvent.DoctorGone(1));

        assertThat(change.added()).extracting(Assignment::doctor).containsExactly(97);
    }

    /** Three sites in a row, each worth more than the one before: a place at the last one would draw two doctors along. */
    @Test
    void an_event_moves_one_other_doctor_at_most_and_an_improvement_the_rest() {
        Slots week = Slots.range(0, 4);
        Instance.Builder builder = Instance.on(new Horizon(1, 5, 1, List.of(0))).add(new Territory(1, 0, 0, 0, 0));
        for (int id = 1; id <= 3; id++) {
            builder.add(new Vacancy(id, week, 1, 1, 1)).add(new Doctor(id, week, 5, 5, 1));
        }
        builder.add(new Arc(1, 1, week, 10, 0, 0)).add(new Arc(1, 2, week, 20, 0, 0));
        builder.add(new Arc(2, 2, week, 15, 0, 0)).add(new Arc(2, 3, week, 30, 0, 0));
        builder.add(new Arc(3, 3, week, 50, 0, 0));
        List<Assignment> placed =
                List.of(new Assignment(1, 1, week), new Assignment(2, 2, week), new Assignment(3, 3, week));
        LivePlan row =
                new LivePlan(builder.build(), new Plan(placed, 375, 375, Prices.NONE, 0), new LiveSettings(1, 100, 1));

        PlanChange event = row.apply(new PlanEvent.DoctorGone(3));
        assertThat(event.othersMoved()).isEqualTo(1);
        assertThat(row.objective()).isEqualTo(200);

        PlanChange improved = row.improve(200, 1);
        assertThat(improved.othersMoved()).isEqualTo(1);
        assertThat(row.objective()).isEqualTo(250);
    }

    @Test
    void a_place_given_back_by_a_promise_that_falls_goes_to_the_next_doctor() {
        Slots week = Slots.range(0, 4);
        Instance promised = new Instance(
                new Horizon(1, 5, 1, List.of(0)),
                List.of(new Doctor(1, week, 5, 5, 1), new Doctor(2, week, 5, 5, 1)),
                List.of(new Vacancy(1, week, 1, 1, 1)),
                List.of(new Territory(1, 0, 0, 0, 0)),
                List.of(new Arc(2, 1, week, 10, 0, 0)),
                List.of(),
                List.of(),
                List.of(new Pin(1, 1, week)),
                Stability.NONE);
        Plan plan = Planner.plan(promised, Settings.ofSteps(1, 50), Progress.Listener.NONE);
        LivePlan withoutChance = new LivePlan(promised, plan, new LiveSettings(1, 0, 0));

        PlanChange change = withoutChance.apply(new PlanEvent.PinGone(1, 1));

        assertThat(plan.assignments()).isEmpty();
        assertThat(change.added()).extracting(Assignment::doctor).containsExactly(2);
    }

    @Test
    void a_doctor_who_withdraws_leaves_the_plan_and_comes_back_with_the_next_event() {
        int doctor = PLAN.assignments().getFirst().doctor();

        PlanChange gone = live.apply(new PlanEvent.DoctorGone(doctor));

        assertThat(gone.removed()).anyMatch(it -> it.doctor() == doctor);
        assertThat(live.assignments()).noneMatch(it -> it.doctor() == doctor);
        assertSound(gone);

        PlanChange back = live.apply(doctorSet(doctor));

        assertThat(live.assignments()).anyMatch(it -> it.doctor() == doctor);
        assertSound(back);
    }

    @Test
    void an_approved_placement_leaves_the_plan_and_is_never_touched() {
        Assignment approved = PLAN.assignments().getFirst();
        Pin pin = new Pin(approved.doctor(), approved.vacancy(), approved.slots());

        PlanChange change = live.apply(new PlanEvent.PinSet(pin));

        assertThat(change.removed()).contains(approved);
        assertThat(live.instance().pins()).containsExactly(pin);
        assertSound(change);
        assertSound(live.apply(new PlanEvent.PinGone(pin.doctor(), pin.vacancy())));
        assertThat(live.instance().pins()).isEmpty();
    }

    @Test
    void a_pin_on_a_place_already_given_moves_the_other_doctor() {
        Assignment held = PLAN.assignments().getFirst();
        int other = TINY.doctors().stream()
                .mapToInt(Doctor::id)
                .filter(id -> PLAN.assignments().stream().noneMatch(it -> it.doctor() == id))
                .findFirst()
                .orElseThrow();

        assertSound(live.apply(new PlanEvent.PinSet(new Pin(other, held.vacancy(), held.slots()))));
    }

    /** Whoever is promised first is planned where the other's promise takes the one place that is left. */
    @Test
    void fewer_places_take_what_is_planned_from_slots_that_promises_fill() {
        Slots both = Slots.of(0, 1);
        Vacancy one = new Vacancy(7, both, 1, 1, 1);
        List<Arc> arcs = List.of(new Arc(1, 7, both, 10, 0, 0), new Arc(2, 7, both, 10, 0, 0));
        Instance promised = Instance.on(new Horizon(1, 5, 1, List.of(0)))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Doctor(1, both, 5, 5, 1))
                .add(new Doctor(2, both, 5, 5, 1))
                .add(new Vacancy(7, both, 2, 1, 1))
                .add(arcs.getFirst())
                .add(arcs.getLast())
                .add(new Pin(1, 7, Slots.of(0)))
                .add(new Pin(2, 7, Slots.of(1)))
                .build();
        Plan plan = new Plan(List.of(new Assignment(1, 7, Slots.of(1))), 10, 20, Prices.NONE, 0);
        LivePlan lowered = new LivePlan(promised, plan, new LiveSettings(1, 20, 1));

        PlanChange change = lowered.apply(new PlanEvent.VacancySet(one, arcs, List.of()));

        assertThat(change.removed()).containsExactly(new Assignment(1, 7, Slots.of(1)));
        assertSound(lowered, change);
        assertSound(lowered, lowered.improve(20, 1));
    }

    @Test
    void an_event_that_contradicts_the_instance_is_refused_and_changes_nothing() {
        Doctor unavailable = new Doctor(3, Slots.NONE, 1, 1, 1);
        List<Arc> arcs = TINY.arcs().stream().filter(it -> it.doctor() == 3).toList();

        assertThatThrownBy(() -> live.apply(new PlanEvent.DoctorSet(unavailable, arcs, List.of())))
                .isInstanceOf(InvalidInstance.class)
                .hasMessageContaining("which the doctor does not offer");
        assertThat(live.assignments()).isEqualTo(PLAN.assignments());
    }

    @Test
    void stays_sound_through_any_events_and_a_replay_gives_the_same_plan() {
        LivePlan replay = new LivePlan(TINY, PLAN, LiveSettings.DEFAULT);
        Random random = new Random(5);
        List<PlanEvent> events = new ArrayList<>();
        for (int count = 0; count < 200; count++) {
            PlanEvent event = anyEvent(random);
            events.add(event);
            assertSound(live.apply(event));
            assertSound(live.improve(20, 10));
            assertThat(live.plan().bound())
                    .as("bound after event %d", count)
                    .isEqualTo(
                            new BoundChecker(live.instance()).bound(live.plan().prices()));
        }

        for (PlanEvent event : events) {
            replay.apply(event);
            replay.improve(20, 10);
        }

        assertThat(replay.assignments()).isEqualTo(live.assignments());
        assertThat(live.plan().bound()).isGreaterThanOrEqualTo(live.plan().objective());
    }

    @Test
    void improving_raises_the_plan_by_more_than_the_price_of_those_it_moves() {
        for (Assignment it : PLAN.assignments().subList(0, 6)) {
            long before = live.apply(new PlanEvent.VacancyGone(it.vacancy())).objective();
            PlanChange change = live.improve(200, 10);

            assertThat(change.objective() - before).isGreaterThanOrEqualTo(10L * change.othersMoved());
            assertSound(change);
        }
        assertThat(live.improve(200, 10).isEmpty()).isTrue();
    }

    @Test
    void prices_follow_what_opens_again() {
        for (int id = 0; id < 12; id++) {
            live.apply(new PlanEvent.VacancyGone(id));
            live.apply(vacancySet(id, TINY.vacancies().get(id).doctorsPerSlot()));
        }
        long before = live.plan().bound();

        live.improve(0, 0);

        assertThat(live.plan().bound()).isLessThan(before).isLessThan(PLAN.bound() * 103 / 100);
    }

    private PlanEvent anyEvent(Random random) {
        int doctor = random.nextInt(60);
        int vacancy = random.nextInt(50);
        int lead = random.nextInt(200);
        return switch (random.nextInt(8)) {
            case 0 -> new PlanEvent.DoctorGone(doctor);
            case 1, 2 -> doctorSet(doctor);
            case 3 -> new PlanEvent.VacancyGone(vacancy);
            case 4 -> vacancySet(vacancy, 1 + random.nextInt(3));
            case 5 -> new PlanEvent.LeadGone(lead);
            case 6 -> leadSet(lead);
            default -> pinSet(random);
        };
    }

    private PlanEvent pinSet(Random random) {
        List<Assignment> all = live.assignments();
        if (all.isEmpty()) {
            return doctorSet(0);
        }
        Assignment it = all.get(random.nextInt(all.size()));
        return random.nextBoolean()
                ? new PlanEvent.PinGone(it.doctor(), it.vacancy())
                : new PlanEvent.PinSet(new Pin(
                        it.doctor(),
                        it.vacancy(),
                        Slots.of(it.slots().stream().limit(2).toArray())));
    }

    private PlanEvent doctorSet(int id) {
        Instance now = live.instance();
        return new PlanEvent.DoctorSet(
                TINY.doctors().get(id),
                TINY.arcs().stream()
                        .filter(it -> it.doctor() == id
                                && now.vacancies().stream().anyMatch(known -> known.id() == it.vacancy()))
                        .toList(),
                optionsOf(now).stream()
                        .filter(it -> it.doctor() == id
                                && now.vacancies().stream().anyMatch(known -> known.id() == it.vacancy()))
                        .toList());
    }

    private PlanEvent vacancySet(int id, int places) {
        Instance now = live.instance();
        Vacancy it = TINY.vacancies().get(id);
        return new PlanEvent.VacancySet(
                new Vacancy(id, it.wanted(), places, it.minimumBlock(), it.territory(), it.sameDayWith()),
                TINY.arcs().stream()
                        .filter(pair -> pair.vacancy() == id
                                && now.doctors().stream().anyMatch(known -> known.id() == pair.doctor()))
                        .toList(),
                optionsOf(now).stream()
                        .filter(pair -> pair.vacancy() == id
                                && now.doctors().stream().anyMatch(known -> known.id() == pair.doctor()))
                        .toList());
    }

    private PlanEvent leadSet(int id) {
        return new PlanEvent.LeadSet(
                id, TINY.spouseOptions().stream().filter(it -> it.lead() == id).toList());
    }

    private static List<SpouseOption> optionsOf(Instance now) {
        return TINY.spouseOptions().stream()
                .filter(it -> now.leads().contains(it.lead()))
                .toList();
    }

    private void assertSound(PlanChange change) {
        assertSound(live, change);
    }

    private static void assertSound(LivePlan its, PlanChange change) {
        PlanChecker.Verdict verdict = new PlanChecker(its.instance()).check(its.assignments());
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.objective()).isEqualTo(change.objective());
    }
}
