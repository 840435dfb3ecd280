package fr.releve.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The number and the start time of a process, on disk: a reused number is not mistaken for the process. */
public record PidFile(Path path) {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    public void write(ProcessHandle process) throws IOException {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(fresh, process.pid() + " " + started.toEpochMilli() + "\n");
        Files.move(
                fresh,
                path,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** The process that the file names, if it still lives. */
    public Optional<ProcessHandle> living() {
        try {
            var words = Files.readString(path).trim().split(" ", -1);
            var started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, started));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ignored) {
            // a pid file left behind is told from a living process by its start time
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(actual, started).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .orElse(true);
    }
}
