package fr.releve.kit.limit;

import fr.releve.kit.problem.Busy;
import fr.releve.kit.problem.ProblemKind;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A fair semaphore whose callers wait for a while. Only for work whose length no client controls. */
public final class Turnstile {

    private final Semaphore places;
    private final Duration patience;
    private final String crowded;

    /** @param crowded what is said to who waited in vain */
    public Turnstile(int places, Duration patience, String crowded) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
        this.crowded = crowded;
    }

    /** @throws Busy if nobody leaves in time */
    public Place enter() {
        if (!hasTurn()) {
            throw new Busy(503, ProblemKind.OVERLOADED, crowded);
        }
        var left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                places.release();
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

    /** To be closed by who leaves; a second time does nothing. */
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }
}
