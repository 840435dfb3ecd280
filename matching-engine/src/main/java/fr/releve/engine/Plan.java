package fr.releve.engine;

import java.util.List;

/**
 * Who goes where and when, with the proof of how good that is.
 *
 * @param assignments by doctor, then vacancy; pins are not among them
 * @param objective what the assignments bring, in points
 * @param bound no plan of this instance brings more, in points; {@code proof} proves it
 * @param prices what each scarce thing is worth in this plan; they alone prove a bound that may be larger
 * @param steps search steps taken, for a replay
 * @param proof the certificate of the bound
 */
public record Plan(List<Assignment> assignments, long objective, long bound, Prices prices, long steps, Proof proof) {

    /** A plan whose bound the prices prove. */
    public Plan(List<Assignment> assignments, long objective, long bound, Prices prices, long steps) {
        this(assignments, objective, bound, prices, steps, new Proof.AtPrices(prices));
    }

    public Plan {
        assignments = List.copyOf(assignments);
    }

    /** Distance to the bound as a share of it, in percent; at least the distance to the best plan there is. */
    public double gap() {
        return bound <= 0 ? 0 : 100.0 * (bound - objective) / bound;
    }
}
