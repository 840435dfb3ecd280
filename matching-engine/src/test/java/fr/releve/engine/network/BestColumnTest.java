package fr.releve.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.BruteForce;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Prices;
import fr.releve.engine.RandomInstances;
import fr.releve.engine.Slots;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
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
