package fr.releve.kit.retention;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Something nightly, which may fail. */
@Singleton
class CountedNights implements Nightly {

    final AtomicInteger done = new AtomicInteger();
    volatile boolean fails;

    @Override
    public void atNight() {
        if (fails) {
            throw new IllegalStateException("nothing was forgotten");
        }
        done.incrementAndGet();
    }
}
