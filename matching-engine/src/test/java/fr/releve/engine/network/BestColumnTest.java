package fr.releve.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.BruteForce;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.RandomInstances;
import fr.releve.engine.Settings;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.search.Planner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BestColumnTest {

    /** Without prices every slot of a site brings the same, which the search counts without looking at each. */
    @Test
    void alone_and_without_prices_the_search_finds_the_optimum_and_a_column_that_reaches_it() {
        for (int seed = 0; seed < 500; seed++) {
            Instance instance = new RandomInstances(seed).oneDoctor();
            Network network = new Network(instance);
            BestColumn oracle = new BestColumn(instance.horizon());
            DoctorNode doctor = network.doctors().iterator().next();
            int optimum = (int) BruteForce.optimum(instance) * Prices.SCALE;

            int found = oracle.find(doctor, Prospect.GREEDY);
            Column column = oracle.column();

            assertThat(found).as("seed %d", seed).isEqualTo(optimum);
            assertThat(column == null ? 0 : column.worth).as("seed %d", seed).isEqualTo(optimum);
            assertThat(Network.place(doctor, column)).as("seed %d", seed).isEqualTo(optimum);
            assertThat(network.objective()).isEqualTo(optimum);
            assertThat(Network.withdraw(doctor)).as("seed %d", seed).isEqualTo(-optimum);
        }
    }

    @Test
    void with_leads_that_ask_for_more_the_search_finds_no_less_and_the_column_is_what_it_says() {
        int optimal = 0;
        for (int seed = 0; seed < 500; seed++) {
            Instance instance = new RandomInstances(seed).oneDoctorWithDemandingLeads();
            Network network = new Network(instance);
            BestColumn oracle = new BestColumn(instance.horizon());
            DoctorNode doctor = network.doctors().iterator().next();
            long optimum = BruteForce.optimum(instance) * Prices.SCALE;

            int found = oracle.find(doctor, Prospect.GREEDY);
            Column column = oracle.column();
            long placed = Network.place(doctor, column);

            assertThat(found).as("seed %d", seed).isGreaterThanOrEqualTo((int) optimum);
            assertThat(placed).as("seed %d", seed).isBetween(0L, optimum);
            assertThat(new PlanChecker(instance).check(network.assignments()).violations())
                    .as("seed %d", seed)
                    .isEmpty();
            optimal += placed == optimum ? 1 : 0;
        }
        assertThat(optimal).isGreaterThan(500 * 95 / 100);
    }

    /** One slot worth 10 at a cost of 100; with the lead that asks for two, 60 in all. */
    @Test
    void a_place_that_pays_only_with_a_lead_it_cannot_hold_is_left() {
        assertThat(objectiveWith(new SpouseOption(1, 1, 1, 150, 2))).isZero();
        assertThat(objectiveWith(new SpouseOption(1, 1, 1, 150, 1))).isEqualTo(60);
    }

    @Test
    void in_place_of_a_lead_that_asks_for_too_much_comes_the_next_that_does_not() {
        assertThat(objectiveWith(new SpouseOption(1, 1, 1, 150, 2), new SpouseOption(1, 1, 2, 95, 1)))
                .isEqualTo(5);
        assertThat(objectiveWith(new SpouseOption(1, 1, 1, 150, 2), new SpouseOption(1, 1, 2, 85, 1)))
                .isZero();
    }

    private static long objectiveWith(SpouseOption... options) {
        Slots all = Slots.of(0, 1);
        Instance.Builder builder = Instance.on(Horizon.ofEqualMonths(1, 2, 1, 1))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Vacancy(1, all, 1, 1, 1))
                .add(new Doctor(1, all, 1, 2, 1))
                .add(new Arc(1, 1, all, 10, 0, 100))
                .addLead(1)
                .addLead(2);
        List.of(options).forEach(builder::add);
        Instance instance = builder.build();
        Plan plan = Planner.plan(instance, Settings.ofSteps(1, 0), Progress.Listener.NONE);

        PlanChecker.Verdict verdict = new PlanChecker(instance).check(plan.assignments());
        assertThat(verdict.violations()).isEmpty();
        assertThat(plan.objective()).isEqualTo(verdict.objective());
        return plan.objective();
    }

    @Test
    void among_slots_that_bring_the_same_the_search_takes_those_that_others_want_least() {
        Slots all = Slots.of(0, 1, 2, 3);
        Instance instance = Instance.on(Horizon.ofEqualMonths(1, 4, 1, 1))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Vacancy(1, all, 1, 1, 1))
                .add(new Doctor(1, all, 2, 2, 1))
                .add(new Arc(1, 1, all, 50, 0, 0))
                .build();
        Network network = new Network(instance);
        network.price(new Prices(Map.of(1, new int[] {900, 100, 800, 0}), Map.of(), Map.of(), Map.of()));
        BestColumn oracle = new BestColumn(instance.horizon());
        DoctorNode doctor = requireNonNull(network.doctor(1));

        oracle.find(doctor, Prospect.GREEDY);
        Network.place(doctor, oracle.column());

        assertThat(network.assignments().getFirst().slots()).isEqualTo(Slots.of(1, 3));
    }

    @Test
    void a_full_vacancy_offers_nothing_until_a_place_is_given_back() {
        Slots all = Slots.of(0, 1);
        Instance instance = Instance.on(Horizon.ofEqualMonths(1, 2, 1, 1))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Vacancy(1, all, 1, 1, 1))
                .add(new Doctor(1, all, 2, 2, 1))
                .add(new Doctor(2, all, 2, 2, 1))
                .add(new Arc(1, 1, all, 50, 0, 0))
                .add(new Arc(2, 1, all, 40, 0, 0))
                .build();
        Network network = new Network(instance);
        BestColumn oracle = new BestColumn(instance.horizon());
        DoctorNode first = requireNonNull(network.doctor(1));
        DoctorNode second = requireNonNull(network.doctor(2));
        oracle.find(first, Prospect.GREEDY);
        Network.place(first, oracle.column());

        int whileFull = oracle.find(second, Prospect.GREEDY);
        Network.withdraw(first);
        int afterwards = oracle.find(second, Prospect.GREEDY);

        assertThat(whileFull).isZero();
        assertThat(afterwards).isEqualTo(80 * Prices.SCALE);
    }
}
