package fr.releve.localstack;

import fr.releve.localstack.process.Leftover;
import fr.releve.localstack.process.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Temporary homes whose process was killed before it could remove them, with whatever still runs in them. */
final class AbandonedHomes {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private AbandonedHomes() {}

    /**
     * Those of the same account only; what cannot be removed stays.
     *
     * @param fresh a new one, beside which the others lie
     * @param prefix how their names begin
     */
    static void remove(Path fresh, String prefix) throws IOException {
        var account = Files.getOwner(fresh);
        try (var folders = Files.newDirectoryStream(fresh.getParent(), prefix + "*")) {
            for (var folder : folders) {
                var home = new Home(folder);
                if (Files.isRegularFile(home.owner().path())
                        && Files.getOwner(folder).equals(account)
                        && home.owner().living().isEmpty()) {
                    remove(home);
                }
            }
        }
    }

    private static void remove(Home home) {
        for (var part : Part.topDown()) {
            new PidFile(home.pidFile(part)).living().ifPresent(it -> Leftover.end(it, PATIENCE));
        }
        try {
            home.delete();
        } catch (StackException anotherIsAtIt) {
            // what is left of it goes the next time
        }
    }
}
