package fr.releve.benchmarks;

import fr.releve.engine.BoundChecker;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.PlanChecker;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Plans one instance and prints how good the plan is, and how soon the first one was there. */
final class PlanBench {

    /** A plan and when the first one was there, in milliseconds. */
    record Timed(Plan plan, long firstMillis, double seconds) {}

    private PlanBench() {}

    static void run(Options options) {
        Path directory = options.directory();
        Instance instance = NeutralFiles.read(directory);
        String out = writable(options.text("out", ""));
        String certificate = writable(options.text("certificate", ""));
        Timed timed = time(instance, limits(options).withThreads(options.number("threads", 2)));
        Plan plan = timed.plan();
        long memory = Memory.peakMegabytes();
        if (!out.isEmpty()) {
            NeutralFiles.writePlan(Path.of(out), plan.assignments());
        }
        if (!certificate.isEmpty()) {
            CertifyBench.write(Path.of(certificate), plan.proof());
        }
        check(instance, plan);
        System.out.printf(
                Locale.ROOT,
                "bench plan objective=%d bound=%d gap=%.3f%% first_ms=%d seconds=%.1f memory_mb=%d instance=%s steps=%d%n",
                plan.objective(),
                plan.bound(),
                plan.gap(),
                timed.firstMillis(),
                timed.seconds(),
                memory,
                directory.getFileName(),
                plan.steps());
    }

    /** The file, once it is sure that its folder is there: an hour of planning is not to end in nothing. */
    private static String writable(String file) {
        Path folder = file.isEmpty() ? null : Path.of(file).toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("there is no folder " + folder);
        }
        return file;
    }

    /** A time, or a number of steps that gives the same plan everywhere. */
    private static Settings limits(Options options) {
        int seed = options.number("seed", 1);
        int steps = options.number("steps", 0);
        return steps > 0
                ? Settings.ofSteps(seed, steps)
                : Settings.ofTime(seed, Duration.ofSeconds(options.number("seconds", 60)));
    }

    /**
     * Refuses a plan that breaks a rule, whose objective is not what the checker says, or whose bound is less than what the
     * certificate proves; both are judged without the search's code.
     */
    static void check(Instance instance, Plan plan) {
        PlanChecker.Verdict verdict = new PlanChecker(instance).check(plan.assignments());
        if (!verdict.sound() || verdict.objective() != plan.objective()) {
            throw new IllegalStateException("the checker disagrees: " + verdict);
        }
        long proven = new BoundChecker(instance).bound(plan.proof());
        if (proven > plan.bound()) {
            throw new IllegalStateException("the certificate proves " + proven + ", not " + plan.bound());
        }
    }

    static Timed time(Instance instance, Settings settings) {
        long start = System.nanoTime();
        long[] first = {-1};
        Plan plan = Planner.plan(instance, settings, (Progress progress) -> {
            if (first[0] < 0) {
                first[0] = (System.nanoTime() - start) / 1_000_000;
            }
            return true;
        });
        return new Timed(plan, first[0], (System.nanoTime() - start) / 1e9);
    }
}
