package fr.releve.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.BruteForce;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.RandomInstances;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Vacancy;
import fr.releve.engine.search.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The gain that is foretold, beside the best plan of the changed instance less the best plan as things are. */
class WhatIfTest {

    private static final int INSTANCES = 150;
    private static final Slots EVERY_SLOT = Slots.of(0, 1, 2, 3);
    private static final int NEW_LEAD = 9;

    @Test
    void slots_opened() {
        foretells(WhatIfTest::opened);
    }

    private static PlanEvent opened(Instance instance) {
        Vacancy it = instance.vacancies().getFirst();
        var open = new Vacancy(
                it.id(), EVERY_SLOT, it.doctorsPerSlot(), it.minimumBlock(), it.territory(), it.sameDayWith());
        List<Arc> arcs = instance.arcs().stream()
                .filter(arc -> arc.vacancy() == it.id())
                .map(arc -> open(arc, doctor(instance, arc.doctor()).available()))
                .toList();
        return new PlanEvent.VacancySet(open, arcs, optionsAt(instance, it.id()));
    }

    @Test
    void a_cap_raised() {
        foretells(instance -> {
            Doctor it = instance.doctors().getFirst();
            var freer = new Doctor(it.id(), it.available(), it.weekCap() + 1, it.monthCap() + 2, it.maxSites());
            return new PlanEvent.DoctorSet(freer, arcsOf(instance, it.id()), optionsOf(instance, it.id()));
        });
    }

    @Test
    void caps_raised_and_then_slots_opened() {
        foretellsAll(
                instance -> {
                    var live = new LivePlan(
                            instance, new Plan(List.of(), 0, 0, Prices.NONE, 0), new LiveSettings(1, 0, 0));
                    List<PlanEvent> events = new ArrayList<>();
                    for (Doctor it : instance.doctors()) {
                        events.add(live.withCaps(it.id(), it.weekCap() + 1, it.monthCap() + 2));
                    }
                    events.add(opened(instance));
                    return events;
                },
                95);
    }

    /** More minutes of road, or housing, let a pair through that failed a gate. */
    @Test
    void a_gate_opened() {
        foretells(instance -> {
            Doctor it = instance.doctors().getLast();
            List<Arc> arcs = new ArrayList<>(arcsOf(instance, it.id()));
            for (Vacancy vacancy : instance.vacancies()) {
                if (arcs.stream().noneMatch(arc -> arc.vacancy() == vacancy.id())) {
                    arcs.add(new Arc(it.id(), vacancy.id(), it.available().and(vacancy.wanted()), 90, 20, 10));
                }
            }
            return new PlanEvent.DoctorSet(it, arcs, optionsOf(instance, it.id()));
        });
    }

    @Test
    void a_lead_added() {
        foretells(instance -> new PlanEvent.LeadSet(
                NEW_LEAD,
                instance.arcs().stream()
                        .filter(arc -> arc.vacancy() == 0)
                        .map(arc -> new SpouseOption(arc.doctor(), arc.vacancy(), NEW_LEAD, 130, 1))
                        .toList()));
    }

    private static void foretells(Function<Instance, PlanEvent> change) {
        foretellsAll(instance -> List.of(change.apply(instance)), 97);
    }

    /** @param exactly how many in a hundred at least */
    private static void foretellsAll(Function<Instance, List<PlanEvent>> changes, int exactly) {
        int asked = 0;
        int gains = 0;
        int exact = 0;
        for (int seed = 0; seed < INSTANCES; seed++) {
            Instance instance = new RandomInstances(seed).any();
            Plan plan = Planner.plan(instance, Settings.ofSteps(seed, 200), Progress.Listener.NONE);
            long optimum = BruteForce.optimum(instance);
            if (plan.objective() < optimum) {
                continue;
            }
            var settings = new LiveSettings(seed, 200, 0);
            List<PlanEvent> events = changes.apply(instance);
            var changed = new LivePlan(instance, plan, settings);
            events.forEach(changed::apply);
            long truly = BruteForce.optimum(changed.instance()) - optimum;

            long foretold =
                    new LivePlan(instance, plan, settings).whatIf(events).gain();

            assertThat(foretold).as("seed %d", seed).isBetween(0L, truly);
            asked++;
            gains += truly > 0 ? 1 : 0;
            exact += foretold == truly ? 1 : 0;
        }
        assertThat(gains).isGreaterThan(asked / 10);
        assertThat(exact).isGreaterThanOrEqualTo(asked * exactly / 100);
    }

    private static Arc open(Arc arc, Slots available) {
        return new Arc(
                arc.doctor(), arc.vacancy(), available, arc.valuePerSlot(), arc.tripCostPerWeek(), arc.setupCost());
    }

    private static Doctor doctor(Instance instance, int id) {
        return instance.doctors().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Arc> arcsOf(Instance instance, int doctor) {
        return instance.arcs().stream().filter(it -> it.doctor() == doctor).toList();
    }

    private static List<SpouseOption> optionsOf(Instance instance, int doctor) {
        return instance.spouseOptions().stream()
                .filter(it -> it.doctor() == doctor)
                .toList();
    }

    private static List<SpouseOption> optionsAt(Instance instance, int vacancy) {
        return instance.spouseOptions().stream()
                .filter(it -> it.vacancy() == vacancy)
                .toList();
    }
}
