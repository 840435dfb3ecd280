package fr.releve.engine.live;

/**
 * How a live plan repairs itself.
 *
 * @param seed of every random choice
 * @param steps exchanges tried after each event, on top of the systematic repair
 * @param priceOfMove points that moving a doctor whom the event does not concern must bring, which one at most may be moved; at most
 *     {@link #MOST_PRICE_OF_MOVE}
 */
public record LiveSettings(long seed, int steps, int priceOfMove) {

    /** A few milliseconds an event, and a low price. */
    public static final LiveSettings DEFAULT = new LiveSettings(1, 12, 30);

    /** More points than any doctor brings: nobody moves. */
    public static final int MOST_PRICE_OF_MOVE = 100_000_000;

    public LiveSettings {
        check(steps, priceOfMove);
    }

    static void check(int steps, int priceOfMove) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps is " + steps + ", below 0");
        }
        if (priceOfMove < 0 || priceOfMove > MOST_PRICE_OF_MOVE) {
            throw new IllegalArgumentException(
                    "priceOfMove is " + priceOfMove + ", not between 0 and " + MOST_PRICE_OF_MOVE);
        }
    }
}
