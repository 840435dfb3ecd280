package fr.releve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.PlanChecker;
import java.util.List;
import org.junit.jupiter.api.Test;

class CpSatPeerTest {

    private static final int DOCTORS = 120;

    @Test
    void the_hint_is_a_sound_plan_with_a_value_for_every_variable() {
        for (int seed = 1; seed <= 3; seed++) {
            Instance instance = Generator.make(DOCTORS, seed);
            List<Assignment> greedy = new Greedy(instance).plan();
            PlanChecker checker = new PlanChecker(instance);

            CpSatPeer.Solved hinted = new CpSatPeer(instance).asHinted(greedy);

            assertThat(hinted.plan()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(greedy);
            assertThat(hinted.plan()).as("seed %d", seed).anyMatch(it -> it.lead() != null);
            assertThat(checker.check(hinted.plan()).violations())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void a_hint_that_breaks_a_rule_is_no_plan() {
        Instance instance = Generator.make(DOCTORS, 1);
        Assignment it = new Greedy(instance).plan().getFirst();
        Assignment other = instance.arcs().stream()
                .filter(arc -> arc.doctor() == it.doctor()
                        && arc.vacancy() != it.vacancy()
                        && !arc.feasible().and(it.slots()).isEmpty())
                .map(arc -> new Assignment(
                        arc.doctor(), arc.vacancy(), arc.feasible().and(it.slots())))
                .findFirst()
                .orElseThrow();

        assertThat(new CpSatPeer(instance).asHinted(List.of(it, other)).plan()).isEmpty();
    }
}
