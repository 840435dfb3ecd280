package fr.releve.acceptance.door;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for what comes by itself: events, mails, a service that comes back. */
public final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Patience() {}

    /**
     * Looks until there is something.
     *
     * @param expected what is awaited, for the sentence when it does not come
     * @param seen what is there instead
     * @throws Unseen if it has not come in time
     */
    public static <T> T until(String expected, Duration atMost, Supplier<Optional<T>> look, Supplier<String> seen) {
        var found = new AtomicReference<Optional<T>>(Optional.empty());
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(BETWEEN_LOOKS)
                    .atMost(atMost)
                    .until(() -> {
                        found.set(look.get());
                        return found.get().isPresent();
                    });
        } catch (ConditionTimeoutException late) {
            throw new Unseen(expected + " within " + atMost.toSeconds() + " s", seen.get());
        }
        return found.get().orElseThrow();
    }
}
