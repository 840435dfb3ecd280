package fr.releve.benchmarks;

import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Settings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Generated instances of growing size: time to a gap, gap and memory, and how time grows with size. */
final class ScaleBench {

    private ScaleBench() {}

    static void run(Options options) {
        int[] sizes = Arrays.stream(
                        options.text("sizes", "5000,10000,20000,50000,100000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        double[] seconds = new double[sizes.length];
        for (int index = 0; index < sizes.length; index++) {
            seconds[index] = plan(sizes[index], options);
        }
        if (sizes.length > 1) {
            int last = sizes.length - 1;
            double exponent = Math.log(seconds[last] / seconds[0]) / Math.log((double) sizes[last] / sizes[0]);
            System.out.printf(
                    Locale.ROOT, "bench scale from=%d to=%d growth_exponent=%.2f%n", sizes[0], sizes[last], exponent);
        }
    }

    /** Plans one size until the gap target or the time limit, and returns the seconds taken. */
    private static double plan(int doctors, Options options) {
        Instance instance = Generator.make(doctors, options.number("seed", 1));
        double target = Double.parseDouble(options.text("gap", "5"));
        PlanBench.Timed timed = PlanBench.time(
                instance,
                Settings.ofTime(options.number("seed", 1), Duration.ofSeconds(options.number("seconds", 300)))
                        .withGapTarget(target));
        Plan plan = timed.plan();
        long memory = Memory.peakMegabytes();
        PlanBench.check(instance, plan);
        System.out.printf(
                Locale.ROOT,
                "bench scale doctors=%d vacancies=%d arcs=%d objective=%d bound=%d gap=%.3f%% gap_target=%.1f%%"
                        + " first_ms=%d seconds=%.1f memory_mb=%d%n",
                doctors,
                instance.vacancies().size(),
                instance.arcs().size(),
                plan.objective(),
                plan.bound(),
                plan.gap(),
                target,
                timed.firstMillis(),
                timed.seconds(),
                memory);
        return timed.seconds();
    }
}
