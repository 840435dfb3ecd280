package fr.releve.localstack.process;

import fr.releve.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Waits until a part answers, and says why when it does not. */
public final class Probe {

    private static final long PAUSE_MILLIS = 200;
    private static final int LINES_SHOWN = 8;

    private Probe() {}

    /** Returns when the part is ready; throws when its process ended or the time is over. */
    public static void await(String title, ManagedProcess process, Path log, Duration atMost, BooleanSupplier ready) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StackException(
                        title + " ended while starting (log: " + log + "). Its last words:\n" + lastWords(log));
            }
            if (System.nanoTime() > deadline) {
                throw new StackException(title + " was not ready after " + atMost.toSeconds() + " s (log: " + log
                        + "). Its last words:\n" + lastWords(log));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while starting.", e);
        }
    }

    private static String lastWords(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
