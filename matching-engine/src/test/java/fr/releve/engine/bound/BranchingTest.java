package fr.releve.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.engine.BoundChecker;
import fr.releve.engine.BruteForce;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Progress;
import fr.releve.engine.Proof;
import fr.releve.engine.RandomInstances;
import fr.releve.engine.Settings;
import fr.releve.engine.network.Network;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class BranchingTest {

    private static final Instance TINY = NeutralFiles.read(Path.of("src/test/resources/planning/tiny"));

    @Test
    void the_proof_alone_gives_the_bound_which_never_falls_below_the_optimum() {
        int exact = 0;
        for (int seed = 0; seed < 200; seed++) {
            Instance instance = new RandomInstances(seed).any();
            long optimum = BruteForce.optimum(instance);
            Branching branching = new Branching(instance, Prices.NONE, 1, seed, () -> true);

            branching.ask(12, optimum, () -> true);

            assertThat(new BoundChecker(instance).bound(branching.proof()))
                    .as("seed %d", seed)
                    .isBetween(optimum, branching.bound());
            exact += branching.bound() == optimum ? 1 : 0;
        }
        assertThat(exact).isGreaterThan(120);
    }

    @Test
    void questions_tighten_what_prices_prove() {
        Branching branching = new Branching(TINY, Prices.NONE, 2, 1, () -> true);
        long before = branching.bound();

        branching.ask(30, 39_000, () -> true);

        assertThat(branching.bound()).isLessThan(before - 150).isGreaterThanOrEqualTo(39_623);
        assertThat(new BoundChecker(TINY).bound(branching.proof())).isBetween(39_623L, branching.bound());
    }

    @Test
    void one_thread_and_two_find_the_same_proof() {
        Branching one = new Branching(TINY, Prices.NONE, 1, 4, () -> true);
        Branching two = new Branching(TINY, Prices.NONE, 2, 4, () -> true);

        one.ask(8, 39_000, () -> true);
        two.ask(8, 39_000, () -> true);

        assertThat(questions(one.proof())).isEqualTo(questions(two.proof())).contains("?");
        assertThat(one.bound()).isEqualTo(two.bound());
    }

    private static String questions(Proof proof) {
        return switch (proof) {
            case Proof.AtPrices it -> "." + it.prices().ofTerritory(6);
            case Proof.Either it ->
                "(" + it.doctor() + "?" + it.vacancy() + questions(it.yes()) + questions(it.no()) + ")";
        };
    }

    @Test
    void nothing_is_asked_once_a_plan_brings_the_bound_or_the_time_is_up() {
        Branching branching = new Branching(TINY, Prices.NONE, 1, 1, () -> true);
        long before = branching.bound();

        branching.ask(5, before, () -> true);
        branching.ask(5, 0, () -> false);

        assertThat(branching.proof()).isInstanceOf(Proof.AtPrices.class);
        assertThat(branching.bound()).isEqualTo(before);
    }

    @Test
    void what_is_proven_when_told_to_stop_holds() {
        for (int looks = 0; looks < 700; looks += 69) {
            AtomicInteger left = new AtomicInteger(looks);
            BooleanSupplier goOn = () -> left.decrementAndGet() >= 0;
            Branching branching = new Branching(TINY, Prices.NONE, 2, 1, goOn);

            branching.ask(30, 39_000, goOn);

            assertThat(branching.bound()).isGreaterThanOrEqualTo(39_623);
            assertThat(new BoundChecker(TINY).bound(branching.proof())).isLessThanOrEqualTo(branching.bound());
            assertThat(left.get()).as("looks after %d", looks).isBetween(-5, 0);
        }
    }

    @Test
    void a_plan_of_a_small_instance_carries_the_proof_of_its_bound() {
        Plan plan = Planner.plan(TINY, Settings.ofSteps(1, 4_000), Progress.Listener.NONE);

        assertThat(Branching.pays(new Network(TINY))).isTrue();
        assertThat(plan.proof()).isInstanceOf(Proof.Either.class);
        assertThat(new BoundChecker(TINY).bound(plan.proof())).isBetween(plan.objective(), plan.bound());
        assertThat(plan.bound()).isLessThan(new BoundChecker(TINY).bound(plan.prices()));
    }

    @Test
    void a_proof_that_asks_about_a_pair_without_arc_is_refused() {
        Proof leaf = new Proof.AtPrices(Prices.NONE);

        assertThatThrownBy(() -> new BoundChecker(TINY).bound(new Proof.Either(0, -7, leaf, leaf)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("doctor 0 has no arc to vacancy -7");
    }
}
