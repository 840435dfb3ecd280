package fr.releve.benchmarks;

import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generated instances of growing size: time to a gap, gap and memory, and how both grow with size. Each size has a virtual
 * machine of its own, with the settings of this one.
 */
final class ScaleBench {

    private ScaleBench() {}

    static void run(Options options) {
        int[] sizes = Arrays.stream(
                        options.text("sizes", "5000,10000,20000,50000,100000").split(","))
                .mapToInt(size -> Options.whole("sizes", size))
                .toArray();
        if (sizes.length == 1) {
            plan(sizes[0], options);
            return;
        }
        double[] seconds = new double[sizes.length];
        double[] memory = new double[sizes.length];
        for (int index = 0; index < sizes.length; index++) {
            List<String> printed = Forks.likeThis(arguments(sizes[index], options));
            seconds[index] = figure("seconds", printed);
            memory[index] = figure("memory_mb", printed);
        }
        System.out.printf(
                Locale.ROOT,
                "bench scale sizes=%s growth_exponent=%.2f memory_exponent=%.2f%n",
                options.text("sizes", Arrays.toString(sizes).replaceAll("[\\[\\] ]", "")),
                Growth.exponent(sizes, seconds),
                Growth.exponent(sizes, memory));
    }

    private static List<String> arguments(int size, Options options) {
        List<String> arguments = new ArrayList<>(List.of("scale", "--sizes", Integer.toString(size)));
        options.values().forEach((name, value) -> {
            if (!name.equals("sizes")) {
                arguments.add("--" + name);
                arguments.add(value);
            }
        });
        return arguments;
    }

    /** The figure of this name in the line that a run printed. */
    static double figure(String name, List<String> printed) {
        Pattern figure = Pattern.compile("^bench .* " + name + "=([0-9.]+)");
        for (String line : printed) {
            Matcher found = figure.matcher(line);
            if (found.find()) {
                return Double.parseDouble(found.group(1));
            }
        }
        throw new IllegalStateException("no " + name + " was printed");
    }

    /** Plans one size until the gap target or the time limit. */
    private static void plan(int doctors, Options options) {
        Instance instance = Generator.make(doctors, options.number("seed", 1));
        double target = options.decimal("gap", 5);
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
    }
}
