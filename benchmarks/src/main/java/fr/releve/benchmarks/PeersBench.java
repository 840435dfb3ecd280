package fr.releve.benchmarks;

import fr.releve.benchmarks.timefold.TimefoldPeer;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Settings;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The engine and its peers on the same instances with the same time, all judged by the checker and the same bound. */
final class PeersBench {

    private PeersBench() {}

    static void run(Options options) {
        int seconds = options.number("seconds", 60);
        int seed = options.number("seed", 1);
        for (Path directory : options.directories()) {
            Instance instance = NeutralFiles.read(directory);
            String name = directory.getFileName().toString();
            long start = System.nanoTime();
            Plan plan = Planner.plan(instance, Settings.ofTime(seed, Duration.ofSeconds(seconds)), p -> true);
            print("releve", name, instance, plan.assignments(), plan.bound(), start);
            List<Assignment> greedy =
                    measure("greedy", name, instance, plan.bound(), () -> new Greedy(instance).plan());
            measure(
                    "timefold-2.2.0",
                    name,
                    instance,
                    plan.bound(),
                    () -> new TimefoldPeer(instance).plan(greedy, seconds, seed));
            measure(
                    "cp-sat-9.15",
                    name,
                    instance,
                    plan.bound(),
                    () -> new CpSatPeer(instance).plan(greedy, seconds, seed));
        }
    }

    private static List<Assignment> measure(
            String engine, String name, Instance instance, long bound, Supplier<List<Assignment>> planning) {
        long start = System.nanoTime();
        List<Assignment> plan = planning.get();
        print(engine, name, instance, plan, bound, start);
        return plan;
    }

    private static void print(
            String engine, String name, Instance instance, List<Assignment> plan, long bound, long start) {
        PlanChecker.Verdict verdict = new PlanChecker(instance).check(plan);
        System.out.printf(
                Locale.ROOT,
                "bench peers engine=%s instance=%s objective=%d gap=%.3f%% violations=%d seconds=%.1f%n",
                engine,
                name,
                verdict.objective(),
                100.0 * (bound - verdict.objective()) / bound,
                verdict.violations().size(),
                (System.nanoTime() - start) / 1e9);
    }
}
