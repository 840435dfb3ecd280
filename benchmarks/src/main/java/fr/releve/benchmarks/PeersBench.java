package fr.releve.benchmarks;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Settings;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The engine and its peers on the same instances with the same time, all judged by the checker and the same bound. The
 * engine runs as in production, each peer in a virtual machine of its own with Java's default settings.
 */
final class PeersBench {

    private PeersBench() {}

    static void run(Options options) {
        int seconds = options.number("seconds", 60);
        int seed = options.number("seed", 1);
        for (Path directory : options.directories("tiny", "reg")) {
            Instance instance = NeutralFiles.read(directory);
            String name = directory.getFileName().toString();
            long start = System.nanoTime();
            Plan plan = Planner.plan(instance, Settings.ofTime(seed, Duration.ofSeconds(seconds)), p -> true);
            long end = System.nanoTime();
            PlanBench.check(instance, plan);
            print("releve", name, instance, plan.assignments(), plan.bound(), end - start);
            String best = "";
            long most = Long.MIN_VALUE;
            for (String peer : PeerBench.names()) {
                start = System.nanoTime();
                List<Assignment> its = planApart(peer, directory, seconds, seed);
                long objective = print(peer, name, instance, its, plan.bound(), System.nanoTime() - start);
                if (peer.startsWith(PeerBench.TIMEFOLD) && objective > most) {
                    best = peer;
                    most = objective;
                }
            }
            System.out.printf(
                    Locale.ROOT, "bench peers instance=%s best_of_timefold=%s objective=%d%n", name, best, most);
        }
    }

    private static List<Assignment> planApart(String peer, Path directory, int seconds, int seed) {
        try {
            Path file = Files.createTempFile("releve-plan", ".csv");
            try {
                Forks.plain(List.of(
                        "peer",
                        peer,
                        directory.toString(),
                        "--seconds",
                        Integer.toString(seconds),
                        "--seed",
                        Integer.toString(seed),
                        "--out",
                        file.toString()));
                return NeutralFiles.readPlan(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the plan of " + peer + " could not be kept", e);
        }
    }

    private static long print(
            String engine, String name, Instance instance, List<Assignment> plan, long bound, long nanos) {
        PlanChecker.Verdict verdict = new PlanChecker(instance).check(plan);
        System.out.printf(
                Locale.ROOT,
                "bench peers engine=%s instance=%s objective=%d gap=%.3f%% violations=%d seconds=%.1f%n",
                engine,
                name,
                verdict.objective(),
                100.0 * (bound - verdict.objective()) / bound,
                verdict.violations().size(),
                nanos / 1e9);
        return verdict.objective();
    }
}
