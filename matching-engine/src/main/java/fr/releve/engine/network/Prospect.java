package fr.releve.engine.network;

/**
 * How a doctor's options are judged.
 *
 * @param residual whether only what the current plan leaves open counts, territories with the bonus of their next slot;
 *     otherwise everything is open and territories count with their price
 * @param weight weight of the prices, from 0 to {@link #FULL}
 * @param remembered whether doctors and arcs remember what comes of it, so that the next look is quicker: while no arc
 *     is barred that was open before
 * @param own whether only the doctor's own score counts: no territory, no lead, nothing for keeping what was published
 */
public record Prospect(boolean residual, int weight, boolean remembered, boolean own) {

    /** Prices at full weight. */
    public static final int FULL = 256;

    /** As if alone, against full prices: the oracle of the bound. */
    public static final Prospect PRICED = new Prospect(false, FULL, true, false);

    /** Within what the current plan leaves open, prices ignored. */
    public static final Prospect GREEDY = new Prospect(true, 0);

    /** What is best for the doctor alone within what is open. */
    public static final Prospect OWN = new Prospect(true, 0, false, true);

    /** One that nothing is remembered of. */
    public Prospect(boolean residual, int weight) {
        this(residual, weight, false, false);
    }

    /** Within what the current plan leaves open, prices counting {@code weight}/{@link #FULL}. */
    public static Prospect residual(int weight) {
        return new Prospect(true, weight);
    }
}
