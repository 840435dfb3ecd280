package fr.releve.engine.bound;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.BoundChecker;
import fr.releve.engine.BruteForce;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.RandomInstances;
import fr.releve.engine.Slots;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Lanes;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import fr.releve.engine.neutral.NeutralFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DualAscentTest {

    private static final Instance TINY = NeutralFiles.read(Path.of("src/test/resources/planning/tiny"));

    @Test
    void what_the_ascent_leaves_out_changes_no_bound() {
        for (int seed = 0; seed < 200; seed++) {
            Instance instance = new RandomInstances(seed).any();
            Network network = new Network(instance);
            DualAscent ascent = new DualAscent(network, new Lanes(network), 1, seed);

            long bound = ascent.run(1 + seed % 30, () -> 0, () -> true);

            assertThat(bound)
                    .as("seed %d", seed)
                    .isEqualTo(new BoundChecker(instance).bound(network.prices()))
                    .isGreaterThanOrEqualTo(BruteForce.optimum(instance));
        }
    }

    @Test
    void after_an_ascent_every_answer_by_prices_is_that_of_a_fresh_look() {
        Network moved = new Network(TINY);
        new DualAscent(moved, new Lanes(moved), 2, 3).run(40, () -> 0, () -> true);
        Network fresh = new Network(TINY);
        fresh.price(moved.prices());
        BestColumn oracle = new BestColumn(TINY.horizon());
        BestColumn other = new BestColumn(TINY.horizon());

        for (DoctorNode doctor : moved.doctors()) {
            DoctorNode twin = requireNonNull(fresh.doctor(doctor.id));
            for (ArcNode arc : doctor.arcs) {
                ArcNode its = requireNonNull(fresh.arc(doctor.id, arc.vacancy.id));
                assertThat(oracle.findWith(doctor, arc, Prospect.PRICED))
                        .as("doctor %d at vacancy %d", doctor.id, arc.vacancy.id)
                        .isEqualTo(other.findWith(twin, its, Prospect.PRICED))
                        .isEqualTo(other.findWith(twin, its, new Prospect(false, Prospect.FULL)));
            }
            assertThat(oracle.find(doctor, Prospect.PRICED))
                    .as("doctor %d", doctor.id)
                    .isEqualTo(other.find(twin, new Prospect(false, Prospect.FULL)));
        }
    }

    @Test
    void more_epochs_prove_more() {
        Network network = new Network(TINY);
        DualAscent ascent = new DualAscent(network, new Lanes(network), 1, 1);

        long few = ascent.run(5, () -> 0, () -> true);
        long many = ascent.run(200, () -> 0, () -> true);

        assertThat(many).isLessThan(few).isBetween(40_100L, 40_250L);
    }

    /** Ten thousand slots share each step: a price of whole hundredths would never leave 0, and each slot count in full. */
    @Test
    void a_territory_is_priced_however_many_slots_bring_a_bonus() {
        Slots week = Slots.range(0, 3);
        Instance instance = Instance.on(new Horizon(1, 4, 1, List.of(0)))
                .add(new Territory(1, 5_000, 40, 5_000, 20))
                .add(new Doctor(1, week, 4, 4, 1))
                .add(new Vacancy(1, week, 1, 1, 1))
                .add(new Arc(1, 1, week, 50, 0, 0))
                .build();
        Network network = new Network(instance);

        long bound = new DualAscent(network, new Lanes(network), 1, 1).run(60, () -> 0, () -> true);

        assertThat(bound)
                .isEqualTo(new BoundChecker(instance).bound(network.prices()))
                .isBetween(4 * (50L + 40), 4 * (50L + 40) + 5);
    }
}
