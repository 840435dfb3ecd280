package fr.releve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Everything that a stack remembers, in one file: databases, topics, identity, mails, secrets. It is taken while the stack stands
 * still, so that what the services know of one another is of the same moment.
 */
public final class Backup {

    /** Relative to the home; what is not there is left out. */
    private static final List<String> PARTS = List.of("data", "secrets.properties", "realm.settings", "seeds.loaded");

    private static final String ESSENTIAL = "data/postgresql/PG_VERSION";
    private static final long PATIENCE_MINUTES = 30;

    private Backup() {}

    /** @throws StackException if there is nothing to keep, or the file cannot be written */
    public static void write(Home home, Path file) {
        if (!Files.exists(home.folder().resolve(ESSENTIAL))) {
            throw new StackException("There is nothing to back up in " + home.folder() + ".");
        }
        var there = PARTS.stream()
                .filter(it -> Files.exists(home.folder().resolve(it)))
                .toList();
        var fresh = file.toAbsolutePath().resolveSibling(file.getFileName() + ".unfinished");
        // the server's programs are linked into data/keycloak: the links are made anew at each start
        var command = new ArrayList<>(
                List.of("tar", "-czf", fresh.toString(), "-C", home.folder().toString()));
        command.addAll(there);
        run(command, "The backup cannot be written");
        try {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("The backup cannot be written: " + e.getMessage(), e);
        }
    }

    /** Puts a backup in the place of what the home remembers, which is kept beside it. */
    public static void restore(Path file, Home home) {
        if (!Files.isReadable(file)) {
            throw new StackException("There is no backup " + file + ".");
        }
        try {
            var fresh = Files.createTempDirectory(home.folder(), "restoring");
            run(List.of("tar", "-xzf", file.toString(), "-C", fresh.toString()), "The backup cannot be read");
            if (!Files.exists(fresh.resolve(ESSENTIAL))) {
                throw new StackException(file + " is no backup of Relève.");
            }
            var before = Files.createTempDirectory(home.folder(), "before-restore-");
            for (var part : PARTS) {
                move(home.folder().resolve(part), before.resolve(part));
                move(fresh.resolve(part), home.folder().resolve(part));
            }
            Files.delete(fresh);
        } catch (IOException e) {
            throw new StackException("The backup cannot be restored: " + e.getMessage(), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private static void run(List<String> command, String otherwise) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StackException(otherwise + ": " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new StackException(otherwise + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(otherwise + ": interrupted.", e);
        }
    }
}
