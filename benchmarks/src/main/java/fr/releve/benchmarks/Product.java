package fr.releve.benchmarks;

import fr.releve.engine.live.LiveSettings;

/** What matching-service sets for the live plan, of which benchmarks may see nothing. */
final class Product {

    /** Points that moving a doctor must bring, after an event and while bettering; {@code releve.matching.weights.stability}. */
    static final int PRICE_OF_MOVE = 150;

    /** Exchanges tried after an event. */
    static final int STEPS_AN_EVENT = 12;

    /** Exchanges tried while no event waits. */
    static final int STEPS_TO_SETTLE = 600;

    private Product() {}

    static LiveSettings live(long seed) {
        return new LiveSettings(seed, STEPS_AN_EVENT, PRICE_OF_MOVE);
    }
}
