package fr.releve.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one benchmark by name and prints its figures. */
public final class Main {

    private static final String USAGE = """
            usage: bench NAME [arguments]
              plan DIR [--seconds 60 | --steps N] [--seed 1] [--threads 2] [--out PLAN.csv]
                [--certificate FILE]                               plans one instance
              certify DIR FILE                                     the bound that a certificate proves, without the search
              replan [DIR...] [--seconds 10] [--events 100] [--improve 600] [--price 150] [--seed 1]
                                                                   time and quality after events
              explain [DIR...] [--seconds 10] [--seed 1]           time per answer
              micro [DIR...] [--iterations 5]                      JMH: best column, why not, candidates, re-plan
              scale [--sizes 5000,10000,…] [--gap 5] [--seconds 300]   generated instances until the gap, growth exponent
              peers [DIR...] [--seconds 60]                        greedy, Timefold, CP-SAT beside the engine
              peer NAME DIR --out PLAN.csv [--seconds 60]          one of them alone
              curve [DIR...] [--seconds 10] [--seed 1]             cover against doctors' preferences, a plan for each weight
              generate DIR --doctors N [--seed 1]                  writes a generated instance
            """;

    private Main() {}

    /** Exits with 2 on wrong usage, with 1 and a sentence on what cannot be read or written. */
    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.isEmpty()) {
            wrongUsage();
            return;
        }
        try {
            run(words.getFirst(), Options.parse(words.subList(1, words.size())));
        } catch (NoSuchFileException e) {
            fail("there is no " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            fail(e.getMessage());
        } catch (OutOfMemoryError e) {
            fail("the instance needs more than %d MB; RELEVE_BENCH_HEAP=4g makes room"
                    .formatted(Runtime.getRuntime().maxMemory() >> 20));
        }
    }

    private static void fail(@Nullable String sentence) {
        System.err.println("bench: " + sentence);
        System.exit(1);
    }

    private static void run(String name, Options options) throws IOException {
        try {
            runUnchecked(name, options);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void runUnchecked(String name, Options options) {
        switch (name) {
            case "plan" -> PlanBench.run(options);
            case "certify" -> CertifyBench.run(options);
            case "replan" -> ReplanBench.run(options);
            case "explain" -> ExplainBench.run(options);
            case "micro" -> MicroBench.run(options);
            case "scale" -> ScaleBench.run(options);
            case "peers" -> PeersBench.run(options);
            case "peer" -> PeerBench.run(options);
            case "curve" -> CurveBench.run(options);
            case "generate" -> GenerateBench.run(options);
            default -> wrongUsage();
        }
    }

    private static void wrongUsage() {
        System.err.print(USAGE);
        System.exit(2);
    }
}
