package fr.releve.localstack.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that is not a child of this one. */
public final class Leftover {

    private Leftover() {}

    /** Asks it to end, and ends it and its descendants by force when it has not after the patience given. */
    public static void end(ProcessHandle process, Duration patience) {
        var family = process.descendants().toList();
        process.destroy();
        if (!endsWithin(process, patience)) {
            process.destroyForcibly();
        }
        family.forEach(ProcessHandle::destroyForcibly);
        var ignored = endsWithin(process, patience);
    }

    public static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            var ended = process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return !ended.isAlive();
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
