package fr.releve.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The number of a process and what tells it from a later one of the same number, on disk: the clock ticks from the start of the machine to
 * its own (field 22 of /proc/PID/stat, proc(5)), and which start of the machine that was. Setting the clock changes neither. Releases
 * before kept the time of day of its start, in milliseconds: what they started is known by that.
 */
public record PidFile(Path path) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final String GONE = "gone";
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    /** Field 22, counted from the third: the second, the command's name, may hold spaces and ends at the last bracket. */
    private static final int TICKS_AT_START = 22 - 3;

    public void write(ProcessHandle process) throws IOException {
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(fresh, process.pid() + " " + birth(process.pid()).orElse(GONE) + "\n");
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The process that the file names, if it still lives. */
    public Optional<ProcessHandle> living() {
        try {
            var words = Files.readString(path).trim().split(" ", 2);
            long pid = Long.parseLong(words[0]);
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> words[1].contains(" ")
                            ? birth(pid).equals(Optional.of(words[1]))
                            : startedAt(process, Instant.ofEpochMilli(Long.parseLong(words[1]))));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ignored) {
            // a pid file left behind is told from a living process by its birth
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(actual, started).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .orElse(true);
    }

    /** The ticks and the start of the machine, such as {@code 81234 1b4e28ba-2fa1-11d2-883f-0016d3cca427}; empty once it is gone. */
    private static Optional<String> birth(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Optional.of(
                    fields[TICKS_AT_START] + " " + Files.readString(BOOT).trim());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
