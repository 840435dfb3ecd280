package fr.releve.engine.bound;

import fr.releve.engine.network.TerritoryNode;

/**
 * A territory's price in an ascent. Its step is that of a place shared among the slots that bring a bonus, which where
 * they are many is less than the hundredth of a point that the node counts in; what is less is kept here.
 */
final class CoverRow {

    private static final int FINER = 20;

    private final TerritoryNode territory;
    private final int slots;
    /** Between the price in the node and the next hundredth, in {@code 2^-20} of one. */
    private long rest;

    CoverRow(TerritoryNode territory) {
        this.territory = territory;
        slots = Math.max(1, territory.firstSlots() + territory.nextSlots());
    }

    /** Raises the price by these many slots' steps, lowers it where they are below zero; step in hundredths. */
    void move(int count, int step) {
        long by = rest + (((long) count * step) << FINER) / slots;
        long price = territory.price + (by >> FINER);
        rest = by & ((1L << FINER) - 1);
        territory.reprice(price);
        if (territory.price != price) {
            rest = 0;
        }
    }
}
