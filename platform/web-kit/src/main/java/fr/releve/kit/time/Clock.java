package fr.releve.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Makes the one clock that everything reads, so that a test or a demonstration can put another in its place. */
@ApplicationScoped
public class Clock {

    /** Half-days, deadlines in days and everything a person reads are of this zone. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Produces
    @ApplicationScoped
    public InstantSource instantSource() {
        return () -> InstantSource.system().instant().plus(ahead.get());
    }

    /** The time that processes live in, never set ahead: for leases and the like, not for anything a person reads. */
    public static InstantSource ofProcesses() {
        return InstantSource.system();
    }

    /** Lets this process, and no other, live so much ahead of real time: for demonstrations. */
    void move(Duration aheadOfRealTime) {
        ahead.set(aheadOfRealTime);
    }

    Duration ahead() {
        return ahead.get();
    }
}
