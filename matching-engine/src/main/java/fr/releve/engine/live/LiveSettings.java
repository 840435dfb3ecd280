package fr.releve.engine.live;

/**
 * How a live plan repairs itself.
 *
 * @param seed of every random choice
 * @param steps exchanges tried after each event, on top of the systematic repair
 * @param priceOfMove points that moving a doctor whom the event does not concern must bring; a second one must
 *     bring twice as much, and so on
 */
public record LiveSettings(long seed, int steps, int priceOfMove) {

    /** What the product uses: a few milliseconds an event. */
    public static final LiveSettings DEFAULT = new LiveSettings(1, 12, 30);

    public LiveSettings {
        if (steps < 0 || priceOfMove < 0) {
            throw new IllegalArgumentException(
                    "steps " + steps + " and priceOfMove " + priceOfMove + " are at least 0");
        }
    }
}
