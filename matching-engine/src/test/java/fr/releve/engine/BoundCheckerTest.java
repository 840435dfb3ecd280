package fr.releve.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.bound.Certificate;
import fr.releve.engine.network.Network;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BoundCheckerTest {

    private static final Instance TINY = NeutralFiles.read(Path.of("src/test/resources/planning/tiny"));

    @Test
    void whatever_the_prices_no_plan_exceeds_the_bound_and_the_search_computes_the_same() {
        for (int seed = 0; seed < 400; seed++) {
            Instance instance = new RandomInstances(seed).any();
            Prices prices = anyPrices(instance, seed);

            assertThat(new BoundChecker(instance).bound(prices))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(BruteForce.optimum(instance))
                    .isEqualTo(bySearch(instance, prices));
        }
    }

    @Test
    void on_an_instance_of_sixty_doctors_too_the_search_computes_the_same() {
        for (int seed = 0; seed < 40; seed++) {
            Prices prices = anyPrices(TINY, seed);

            assertThat(new BoundChecker(TINY).bound(prices)).as("seed %d", seed).isEqualTo(bySearch(TINY, prices));
        }
    }

    @Test
    void one_doctor_at_no_prices_is_worth_the_best_plan() {
        for (int seed = 0; seed < 300; seed++) {
            Instance instance = new RandomInstances(seed).oneDoctor();

            assertThat(new BoundChecker(instance).bound(Prices.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(BruteForce.optimum(instance));
        }
    }

    /** What is asked of the doctor: a day here. Elsewhere is worth more, so the answer no proves the larger bound. */
    @Test
    void both_answers_to_a_question_are_proven() {
        Slots week = Slots.range(0, 4);
        Instance instance = Instance.on(new Horizon(1, 5, 1, List.of(0)))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Doctor(1, week, 5, 5, 1))
                .add(new Vacancy(1, week, 1, 1, 1))
                .add(new Vacancy(2, week, 1, 1, 1))
                .add(new Arc(1, 1, week, 20, 0, 0))
                .add(new Arc(1, 2, week, 30, 0, 0))
                .build();
        BoundChecker checker = new BoundChecker(instance);
        Proof leaf = new Proof.AtPrices(Prices.NONE);

        assertThat(checker.bound(new Proof.Either(1, 2, leaf, leaf))).isEqualTo(150);
        assertThat(checker.bound(new Proof.Either(1, 1, leaf, leaf))).isEqualTo(150);
        assertThat(checker.bound(new Proof.Either(1, 1, leaf, new Proof.Either(1, 2, leaf, leaf))))
                .isEqualTo(150);
    }

    /** Of them a plan gives two: what the search, the checker of plans and the bound mean by one doctor's plan is the same. */
    @Test
    void of_three_vacancies_with_pins_the_bound_and_the_best_plan_count_two() {
        int filled = 0;
        for (int seed = 0; seed < 200; seed++) {
            Instance instance = new RandomInstances(seed).oneDoctorPinnedAtThree();
            long optimum = BruteForce.optimum(instance);

            Plan plan = Planner.plan(instance, Settings.ofSteps(seed, 20), Progress.Listener.NONE);

            assertThat(new BoundChecker(instance).bound(Prices.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(optimum)
                    .isEqualTo(bySearch(instance, Prices.NONE));
            assertThat(plan.objective()).as("seed %d", seed).isEqualTo(optimum);
            assertThat(plan.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum);
            filled += plan.assignments().size() == Doctor.SITES_OF_A_PLAN ? 1 : 0;
        }
        assertThat(filled).as("plans that give two vacancies").isGreaterThan(20);
    }

    private static long bySearch(Instance instance, Prices prices) {
        Network network = new Network(instance);
        network.price(prices);
        return Certificate.bound(network);
    }

    /** Any at all, within the first bonus of a territory, where the search keeps them. */
    private static Prices anyPrices(Instance instance, long seed) {
        Random random = new Random(seed);
        Map<Integer, int[]> slot = new TreeMap<>();
        Map<Integer, int[]> visit = new TreeMap<>();
        for (Vacancy it : instance.vacancies()) {
            slot.put(
                    it.id(),
                    random.ints(instance.horizon().slots(), -500, 12_000).toArray());
            visit.put(
                    it.id(),
                    random.ints(instance.horizon().weeks(), -3_000, 4_000).toArray());
        }
        Map<Integer, Integer> lead = new TreeMap<>();
        instance.leads().forEach(it -> lead.put(it, random.nextInt(15_000)));
        Map<Integer, Integer> territory = new TreeMap<>();
        instance.territories()
                .forEach(it -> territory.put(it.id(), random.nextInt(it.firstBonus() * Prices.SCALE + 1)));
        return new Prices(slot, visit, lead, territory);
    }
}
