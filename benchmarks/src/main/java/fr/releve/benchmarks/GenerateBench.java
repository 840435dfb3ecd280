package fr.releve.benchmarks;

import fr.releve.engine.Instance;
import fr.releve.engine.neutral.NeutralFiles;
import java.util.Locale;

/** Writes a generated instance in the neutral format, for any engine to plan, and prints its size. */
final class GenerateBench {

    private GenerateBench() {}

    static void run(Options options) {
        Instance instance = Generator.make(options.number("doctors", 5_000), options.number("seed", 1));
        NeutralFiles.write(options.directory(), instance);
        System.out.printf(
                Locale.ROOT,
                "bench generate doctors=%d vacancies=%d territories=%d arcs=%d leads=%d options=%d%n",
                instance.doctors().size(),
                instance.vacancies().size(),
                instance.territories().size(),
                instance.arcs().size(),
                instance.leads().size(),
                instance.spouseOptions().size());
    }
}
