package fr.releve.engine.search;

import fr.releve.engine.Settings;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The only clock of the engine: how much of a time limit is used. */
final class Deadline {

    private final LongSupplier nanoseconds;
    private final long start;
    private final double limit;
    private final boolean none;

    Deadline(Duration limit) {
        this(limit, System::nanoTime);
    }

    Deadline(Duration limit, LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        start = nanoseconds.getAsLong();
        none = limit.compareTo(Settings.NO_TIME_LIMIT) >= 0;
        this.limit = limit.toSeconds() + limit.toNanosPart() / 1e9;
    }

    /** Share of the time used; 1 or more when it is over, always 0 without a limit, so that no clock sways the search. */
    double used() {
        return none ? 0 : seconds() / limit;
    }

    /** Seconds since the start. */
    private double seconds() {
        return (nanoseconds.getAsLong() - start) / 1e9;
    }
}
