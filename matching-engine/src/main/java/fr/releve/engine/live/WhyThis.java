package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import java.util.List;

/**
 * Why an assignment is in the plan: its terms, in points, which add up exactly to what the plan would lose without it.
 *
 * @param slotValue value of the slots placed
 * @param tripCost lost for the weeks visited
 * @param setupCost lost once
 * @param spouseBonus brought by the spouse's job lead, 0 without one
 * @param territoryBonus what the territory's cover would lose
 * @param slotPrices what each slot is worth to the next best use
 */
public record WhyThis(
        Assignment assignment,
        long slotValue,
        long tripCost,
        long setupCost,
        long spouseBonus,
        long territoryBonus,
        List<SlotPrice> slotPrices) {

    /** A slot of the horizon and the price of a place on it, in hundredths of a point. */
    public record SlotPrice(int slot, int price) {}

    public WhyThis {
        slotPrices = List.copyOf(slotPrices);
    }

    /** The sum of the terms. */
    public long total() {
        return slotValue - tripCost - setupCost + spouseBonus + territoryBonus;
    }
}
