package fr.releve.profile.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How many papers are in memory at once: one of 10 MB fills several times as much while it is checked and sealed, and twice as much until
 * it is handed out. Whoever registers may send some, so that without a bound one account could fill the service's memory.
 */
@ApplicationScoped
class PaperTraffic {

    /** Less than the gateway waits for an answer, so that who waits here is told why. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Turnstile in = new Turnstile(3, 1, PATIENCE);
    private final Turnstile out = new Turnstile(6, 2, PATIENCE);

    /** Before the first byte of it is read. */
    Runnable comes(String account) {
        return in.enter(account);
    }

    /** Before it is opened; it has left once the answer has. */
    Runnable goes(String account) {
        return out.enter(account);
    }
}
