package fr.releve.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.bound.Certificate;
import fr.releve.engine.network.Network;
import fr.releve.engine.neutral.NeutralFiles;
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

    @Test
    void whoever_is_pinned_at_three_vacancies_may_work_at_all_of_them() {
        Slots days = Slots.range(0, 3);
        Instance.Builder builder = Instance.on(new Horizon(2, 4, 1, List.of(0, 0)))
                .add(new Territory(1, 0, 0, 0, 0))
                .add(new Doctor(1, Slots.range(0, 7), 4, 8, 2));
        for (int id = 1; id <= 3; id++) {
            builder.add(new Vacancy(id, Slots.range(0, 7), 1, 1, 1))
                    .add(new Arc(1, id, days, 10, 0, 0))
                    .add(new Pin(1, id, Slots.of(4 + id)));
        }
        Instance instance = builder.build();
        List<Assignment> three = List.of(
                new Assignment(1, 1, Slots.of(0)),
                new Assignment(1, 2, Slots.of(1)),
                new Assignment(1, 3, Slots.of(2)));

        PlanChecker.Verdict verdict = new PlanChecker(instance).check(three);

        assertThat(verdict.violations()).isEmpty();
        assertThat(new BoundChecker(instance).bound(Prices.NONE)).isGreaterThanOrEqualTo(verdict.objective());
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
