package fr.releve.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The time of single answers under JMH, in a fork of its own, with the error of the mean at 99.9 %. */
final class MicroBench {

    private MicroBench() {}

    static void run(Options options) {
        for (Path directory : options.directories("reg")) {
            var run = new OptionsBuilder()
                    .include(Questions.class.getName())
                    .forks(1)
                    .warmupIterations(5)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(options.number("iterations", 5))
                    .measurementTime(TimeValue.seconds(1))
                    .jvmArgsAppend("-D" + Questions.INSTANCE + "=" + directory)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build();
            try {
                for (RunResult result : new Runner(run).run()) {
                    print(directory, result.getPrimaryResult());
                }
            } catch (RunnerException e) {
                throw new IllegalStateException("JMH could not run", e);
            }
        }
    }

    private static void print(Path directory, Result<?> it) {
        System.out.printf(
                Locale.ROOT,
                "bench micro instance=%s question=%s us=%.2f error=%.2f%n",
                directory.getFileName(),
                it.getLabel(),
                it.getScore(),
                it.getScoreError());
    }
}
