package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Pairs to ask about, each of another doctor: for none of them has the engine worked anything out yet. */
final class FreshPairs {

    private record Pair(int doctor, int vacancy) {}

    private FreshPairs() {}

    /** In a seeded order, one of each doctor that the plan does not hold; why it does not is the question. */
    static List<Arc> notInPlan(Instance instance, List<Assignment> plan, long seed) {
        Set<Pair> planned = new HashSet<>();
        plan.forEach(it -> planned.add(new Pair(it.doctor(), it.vacancy())));
        List<Arc> arcs = new ArrayList<>(instance.arcs());
        arcs.removeIf(it -> planned.contains(new Pair(it.doctor(), it.vacancy())));
        return oneOfEachDoctor(arcs, Arc::doctor, seed);
    }

    /** In a seeded order, one of each doctor that the plan holds. */
    static List<Assignment> inPlan(List<Assignment> plan, long seed) {
        return oneOfEachDoctor(new ArrayList<>(plan), Assignment::doctor, seed);
    }

    private static <T> List<T> oneOfEachDoctor(List<T> pairs, ToIntFunction<T> doctor, long seed) {
        Collections.shuffle(pairs, new Random(seed));
        Set<Integer> met = new HashSet<>();
        pairs.removeIf(it -> !met.add(doctor.applyAsInt(it)));
        return pairs;
    }
}
