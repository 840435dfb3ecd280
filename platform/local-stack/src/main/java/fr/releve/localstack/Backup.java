package fr.releve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Everything that a stack remembers, in one file: databases, topics, identity, mails, secrets. It is taken while the stack stands
 * still, so that what the services know of one another is of the same moment.
 */
public final class Backup {

    /** Relative to the home; what is not there is left out. The last two are of earlier releases: they lie among the data now. */
    private static final List<String> PARTS = List.of("data", "secrets.properties", "realm.settings", "seeds.loaded");

    private static final String ESSENTIAL = "data/postgresql/PG_VERSION";

    /** Names the process of a database that was killed; elsewhere that number is somebody else's. */
    private static final String PROCESS = "data/postgresql/postmaster.pid";

    /** It holds every secret. */
    private static final FileAttribute<?> ONLY_OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final long PATIENCE_MINUTES = 30;

    private Backup() {}

    /** @throws StackException if there is nothing to keep, or the file cannot be written: what it held before is still there */
    public static void write(Home home, Path file) {
        if (!Files.exists(home.folder().resolve(ESSENTIAL))) {
            throw new StackException("There is nothing to back up in " + home.folder() + ".");
        }
        if (Files.isDirectory(file)) {
            throw new StackException(file + " is a folder; say the file to write.");
        }
        var unfinished = file.toAbsolutePath().resolveSibling(file.getFileName() + ".unfinished");
        // the server's programs are linked into data/keycloak: the links are made anew at each start
        var command = new ArrayList<>(List.of(
                "tar",
                "--exclude=" + PROCESS,
                "-czf",
                unfinished.toString(),
                "-C",
                home.folder().toString()));
        PARTS.stream().filter(it -> Files.exists(home.folder().resolve(it))).forEach(command::add);
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ONLY_OURS);
            run(command, "The backup " + file + " cannot be written");
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("The backup " + file + " cannot be written: " + e.getMessage(), e);
        } finally {
            unfinished.toFile().delete();
        }
    }

    /**
     * Puts a backup in the place of what the home remembers, which is kept beside it.
     *
     * @param complete what the backup does not know yet is added to it, while the home is as it was
     * @return where it is kept, if there was anything
     * @throws StackException if the file is no whole backup: the home is as it was
     */
    static Optional<Path> restore(Path file, Home home, Consumer<Home> complete) {
        if (!Files.isReadable(file)) {
            throw new StackException("There is no backup " + file + ".");
        }
        var fresh = new Home(home.folder().resolve("restoring-" + UUID.randomUUID()));
        try {
            Files.createDirectories(fresh.folder());
            run(
                    List.of("tar", "-xzf", file.toString(), "-C", fresh.folder().toString()),
                    file + " is no whole backup of Relève, or the disk is full");
            if (!Files.exists(fresh.folder().resolve(ESSENTIAL))) {
                throw new StackException(file + " is no backup of Relève.");
            }
            complete.accept(fresh);
            return exchange(fresh, home);
        } catch (IOException e) {
            throw new StackException("The backup cannot be restored: " + e.getMessage(), e);
        } finally {
            fresh.delete();
        }
    }

    private static Optional<Path> exchange(Home fresh, Home home) throws IOException {
        boolean empty =
                PARTS.stream().noneMatch(it -> Files.exists(home.folder().resolve(it)));
        var before = home.folder().resolve("before-restore-" + UUID.randomUUID());
        if (!empty) {
            Files.createDirectories(before);
        }
        for (var part : PARTS) {
            move(home.folder().resolve(part), before.resolve(part));
            move(fresh.folder().resolve(part), home.folder().resolve(part));
        }
        return empty ? Optional.empty() : Optional.of(before);
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
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new StackException(otherwise + ".");
            }
        } catch (IOException e) {
            throw new StackException(otherwise + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(otherwise + ": interrupted.", e);
        }
    }
}
