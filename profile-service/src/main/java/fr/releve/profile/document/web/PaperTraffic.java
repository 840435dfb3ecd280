package fr.releve.profile.document.web;

import fr.releve.kit.limit.Shares;
import fr.releve.kit.limit.Turnstile;
import fr.releve.kit.limit.Turnstile.Place;
import fr.releve.kit.problem.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How many papers are in memory at once: one of 10 MB fills several times as much while it is checked and sealed, and twice as much while
 * it is opened. Nobody's line decides how long that takes: what comes in is whole in a {@link WaitingPaper} before it takes a place, and
 * what goes out has left its place for one before its first byte is sent.
 */
@ApplicationScoped
class PaperTraffic {

    /** Less than the gateway waits for an answer, so that who waits here is told why. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String TAKEN = "Wait until the paper before this one is through.";
    private static final String CROWDED = "Too many papers are on their way; come back in a moment.";

    private final Shares senders = new Shares(1, TAKEN);
    private final Shares readers = new Shares(2, TAKEN);
    private final Turnstile in = new Turnstile(3, PATIENCE, CROWDED);
    private final Turnstile out = new Turnstile(6, PATIENCE, CROWDED);

    /**
     * Before the first byte of a paper is taken, until it is kept.
     *
     * @throws Busy if the account is sending another
     */
    Place sends(String account) {
        return senders.take(account);
    }

    /**
     * Before a paper is asked for, until its answer has left.
     *
     * @throws Busy if the account is fetching two others
     */
    Place fetches(String account) {
        return readers.take(account);
    }

    /**
     * While a paper that has come is in memory.
     *
     * @throws Busy if there is no room for it in time
     */
    Place checks() {
        return in.enter();
    }

    /**
     * While a paper that is to go is in memory.
     *
     * @throws Busy if there is no room for it in time
     */
    Place opens() {
        return out.enter();
    }
}
