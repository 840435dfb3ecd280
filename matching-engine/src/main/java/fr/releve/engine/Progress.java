package fr.releve.engine;

/**
 * How far a planning has come.
 *
 * @param steps search steps taken, up to the last round
 * @param objective of the best plan so far, in points; 0 before the first one
 * @param bound certified so far, in points
 */
public record Progress(long steps, long objective, long bound) {

    /** Distance to the bound as a share of it, in percent. */
    public double gap() {
        return bound <= 0 ? 0 : 100.0 * (bound - objective) / bound;
    }

    /** Hears of progress and may end the planning; asked many times a second once there is a plan, on the planning thread. */
    @FunctionalInterface
    public interface Listener {

        /** Goes on to the limits of the settings. */
        Listener NONE = progress -> true;

        /** Whether to go on; false ends the planning with the best plan so far. */
        boolean goOn(Progress progress);
    }
}
