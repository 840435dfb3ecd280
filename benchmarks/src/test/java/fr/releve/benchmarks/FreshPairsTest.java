package fr.releve.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreshPairsTest {

    @Test
    void no_pair_is_in_the_plan_and_no_doctor_comes_twice() {
        Instance instance = Generator.make(80, 1);
        List<Assignment> plan = new Greedy(instance).plan();

        List<Arc> pairs = FreshPairs.notInPlan(instance, plan, 1);
        List<Assignment> placed = FreshPairs.inPlan(plan, 1);

        assertThat(pairs)
                .hasSizeGreaterThan(40)
                .noneMatch(pair ->
                        plan.stream().anyMatch(it -> it.doctor() == pair.doctor() && it.vacancy() == pair.vacancy()));
        assertThat(Set.copyOf(pairs.stream().map(Arc::doctor).toList())).hasSameSizeAs(pairs);
        assertThat(Set.copyOf(placed.stream().map(Assignment::doctor).toList())).hasSameSizeAs(placed);
    }
}
