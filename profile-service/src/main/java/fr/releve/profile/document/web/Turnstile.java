package fr.releve.profile.document.web;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets in so many at once, and so many of one account; who is on top waits a while for their turn. */
final class Turnstile {

    private final Semaphore places;
    private final int ofOneAccount;
    private final Duration patience;
    private final Map<String, Integer> inside = new ConcurrentHashMap<>();

    Turnstile(int places, int ofOneAccount, Duration patience) {
        this.places = new Semaphore(places, true);
        this.ofOneAccount = ofOneAccount;
        this.patience = patience;
    }

    /**
     * @return to be run by who leaves; a second time does nothing
     * @throws Busy if the account is inside already, or nobody leaves in time
     */
    Runnable enter(String account) {
        inside.merge(account, 1, (some, another) -> {
            if (some >= ofOneAccount) {
                throw new Busy(429, ProblemKind.TOO_MANY_REQUESTS, "Wait until the paper before this one is through.");
            }
            return some + another;
        });
        if (!hasTurn()) {
            forget(account);
            throw new Busy(503, ProblemKind.OVERLOADED, "Too many papers are on their way; come back in a moment.");
        }
        var left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                places.release();
                forget(account);
            }
        };
    }

    private boolean hasTurn() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void forget(String account) {
        inside.computeIfPresent(account, (it, some) -> some == 1 ? null : some - 1);
    }

    /** Now is not the time. */
    static final class Busy extends Problem {

        private static final long serialVersionUID = 1L;

        Busy(int status, ProblemKind kind, String detail) {
            super(status, kind, detail);
        }
    }
}
