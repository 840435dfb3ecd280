package fr.releve.localstack.process;

import fr.releve.localstack.StackException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A child process with its log and its pid file. It runs in a session of its own: a Ctrl-C of the terminal reaches only the launcher. */
public final class ManagedProcess {

    /** How a process is asked to end in order. */
    public enum Farewell {
        TERM,
        /** PostgreSQL's fast shutdown: TERM would wait for its clients. */
        INT
    }

    private static final Duration PATIENCE_WITH_THE_KILLED = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Process process;
    private final PidFile pidFile;
    private final Farewell farewell;

    private ManagedProcess(Process process, PidFile pidFile, Farewell farewell) {
        this.process = process;
        this.pidFile = pidFile;
        this.farewell = farewell;
    }

    public static ManagedProcess start(
            List<String> command, Map<String, String> environment, Path log, PidFile pidFile, Farewell farewell) {
        var inOwnSession = new ArrayList<String>();
        inOwnSession.add("setsid");
        inOwnSession.addAll(command);
        var builder = new ProcessBuilder(inOwnSession)
                .directory(log.toAbsolutePath().resolveSibling(".").normalize().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            note(process, pidFile);
            return new ManagedProcess(process, pidFile, farewell);
        } catch (IOException e) {
            throw new StackException(command.getFirst() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** A process that no file names would outlive everything that could end it. */
    private static void note(Process process, PidFile pidFile) throws IOException {
        try {
            pidFile.write(process.toHandle());
        } catch (IOException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw e;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Completed when the process ends, with its exit code. */
    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Asks the process to end, and ends it and its descendants by force if it has not after the patience given, or once nothing that
     * matters is left for it to do.
     */
    public void stop(Duration patience, BooleanSupplier nothingLeftToDo) {
        if (process.isAlive()) {
            var family = process.descendants().toList();
            askToEnd();
            if (!endsWithin(patience, nothingLeftToDo)) {
                kill();
            }
            family.forEach(ProcessHandle::destroyForcibly);
        }
        pidFile.delete();
    }

    /**
     * Ends the process at once, as a power cut would (SIGKILL), its descendants too, and waits until the last of them has gone:
     * PostgreSQL does not start again while one of its children still has its shared memory.
     */
    public void kill() {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        endsWithin(PATIENCE_WITH_THE_KILLED);
        family.forEach(it -> Leftover.endsWithin(it, PATIENCE_WITH_THE_KILLED));
    }

    private void askToEnd() {
        if (farewell == Farewell.TERM) {
            process.destroy();
            return;
        }
        try {
            var ignored = new ProcessBuilder("kill", "-" + farewell, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean endsWithin(Duration patience) {
        return endsWithin(patience, () -> false);
    }

    private boolean endsWithin(Duration patience, BooleanSupplier nothingLeftToDo) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < deadline && !nothingLeftToDo.getAsBoolean()) {
                if (process.waitFor(LOOK_EVERY)) {
                    return true;
                }
            }
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
