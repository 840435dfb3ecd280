package fr.releve.engine;

/**
 * A pair of doctor and vacancy that passes every gate; only such pairs may be placed.
 *
 * @param doctor id of the doctor
 * @param vacancy id of the vacancy
 * @param feasible slots on which the pair may be placed, within availability and wish of the two
 * @param valuePerSlot points for each slot placed, at most {@link #MOST_PER_SLOT} either way
 * @param tripCostPerWeek points lost for each week with any slot, from 0 to {@link #MOST_ONCE}
 * @param setupCost points lost once when the pair is used; negative is a reward; at most {@link #MOST_ONCE} either way
 */
public record Arc(int doctor, int vacancy, Slots feasible, int valuePerSlot, int tripCostPerWeek, int setupCost) {

    /**
     * Limits that keep what one doctor brings at the most within 31 bits, in hundredths of a point: 742 half-days of so
     * many points, a bonus of their territory as large, and half as much for keeping what was published. Sums over more
     * than one column take 63.
     */
    public static final int MOST_PER_SLOT = 10_000;

    public static final int MOST_ONCE = 100_000;

    public Arc {
        String which = "arc of doctor " + doctor + " and vacancy " + vacancy + ": ";
        InvalidInstance.requireWithin(which + "valuePerSlot", valuePerSlot, -MOST_PER_SLOT, MOST_PER_SLOT);
        InvalidInstance.requireWithin(which + "tripCostPerWeek", tripCostPerWeek, 0, MOST_ONCE);
        InvalidInstance.requireWithin(which + "setupCost", setupCost, -MOST_ONCE, MOST_ONCE);
    }
}
