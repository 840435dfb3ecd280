package fr.releve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.engine.Instance;
import fr.releve.engine.PlanChecker;
import org.junit.jupiter.api.Test;

class PeerBenchTest {

    private static final Instance INSTANCE = Generator.make(30, 1);

    @Test
    void every_peer_makes_a_sound_plan_no_worse_than_the_greedy_one() {
        PlanChecker checker = new PlanChecker(INSTANCE);
        long greedy = checker.check(new Greedy(INSTANCE).plan()).objective();

        assertThat(PeerBench.names()).hasSize(6).allSatisfy(peer -> {
            PlanChecker.Verdict verdict = checker.check(PeerBench.plan(peer, INSTANCE, 2, 1));
            assertThat(verdict.violations()).isEmpty();
            assertThat(verdict.objective()).isGreaterThanOrEqualTo(greedy);
        });
    }

    @Test
    void an_unknown_peer_is_named_with_those_there_are() {
        assertThatThrownBy(() -> PeerBench.plan("optaplanner", INSTANCE, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "there is no peer optaplanner; there are greedy, timefold-2.2.0-late-acceptance,");
    }
}
