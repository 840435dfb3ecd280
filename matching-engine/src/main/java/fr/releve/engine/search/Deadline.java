package fr.releve.engine.search;

import java.time.Duration;

/** The only clock of the engine: how much of a time limit is used. */
final class Deadline {

    private final long start = System.nanoTime();
    private final double limit;

    Deadline(Duration limit) {
        this.limit = limit.toSeconds() + limit.toNanosPart() / 1e9;
    }

    /** Share of the time used; 1 or more when it is over. */
    double used() {
        return seconds() / limit;
    }

    /** Seconds since the start. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
