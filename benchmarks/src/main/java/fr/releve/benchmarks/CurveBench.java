package fr.releve.benchmarks;

import fr.releve.engine.Instance;
import fr.releve.engine.Settings;
import fr.releve.engine.live.PreferenceCurve;
import fr.releve.engine.neutral.NeutralFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Cover against doctors' preferences: one plan for each weight of what trips and new places cost them. */
final class CurveBench {

    private static final List<Integer> WEIGHTS = List.of(0, 50, 100, 200, 400);

    private CurveBench() {}

    static void run(Options options) {
        Settings settings =
                Settings.ofTime(options.number("seed", 1), Duration.ofSeconds(options.number("seconds", 10)));
        for (Path directory : options.directories("reg")) {
            Instance instance = NeutralFiles.read(directory);
            for (PreferenceCurve.Point it : PreferenceCurve.of(instance, WEIGHTS, settings)) {
                System.out.printf(
                        Locale.ROOT,
                        "bench curve instance=%s weight=%d%% covered=%d own_worth=%d blocking_pairs=%d%n",
                        directory.getFileName(),
                        it.weight(),
                        it.covered(),
                        it.ownWorth(),
                        it.blockingPairs());
            }
        }
    }
}
