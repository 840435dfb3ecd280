package fr.releve.notification.delivery;

import java.time.Duration;
import java.util.List;

/** Does a thing again that failed, after short and growing pauses; in all less than half a minute. */
final class Insistence {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15));

    private Insistence() {}

    /** @throws RuntimeException the last one, if the thing fails to the end */
    static void on(Runnable thing) {
        on(thing, PAUSES);
    }

    static void on(Runnable thing, List<Duration> pauses) {
        for (Duration pause : pauses) {
            try {
                thing.run();
                return;
            } catch (RuntimeException e) {
                rest(pause);
            }
        }
        thing.run();
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
