package fr.releve.engine.search;

import fr.releve.engine.Settings;
import java.time.Duration;

/** The only clock of the engine: how much of a time limit is used. */
final class Deadline {

    private final long start = System.nanoTime();
    private final double limit;
    private final boolean none;

    Deadline(Duration limit) {
        none = limit.compareTo(Settings.NO_TIME_LIMIT) >= 0;
        this.limit = limit.toSeconds() + limit.toNanosPart() / 1e9;
    }

    /** Share of the time used; 1 or more when it is over, always 0 without a limit, so that no clock sways the search. */
    double used() {
        return none ? 0 : seconds() / limit;
    }

    /** Seconds since the start. */
    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
