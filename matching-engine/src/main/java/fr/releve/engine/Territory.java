package fr.releve.engine;

/**
 * A territory whose cover brings a concave bonus, so that little-covered territories come first.
 *
 * @param id the caller's number, unique among territories
 * @param firstSlots covered slots that bring {@code firstBonus} each
 * @param firstBonus points a slot
 * @param nextSlots further covered slots that bring {@code nextBonus} each
 * @param nextBonus points a slot, at most {@code firstBonus}; slots beyond bring nothing
 */
public record Territory(int id, int firstSlots, int firstBonus, int nextSlots, int nextBonus) {

    public Territory {
        String where = "territory " + id + ": ";
        InvalidInstance.requireWithin(where + "firstSlots", firstSlots, 0, 1_000_000);
        InvalidInstance.requireWithin(where + "nextSlots", nextSlots, 0, 1_000_000);
        InvalidInstance.requireWithin(where + "firstBonus", firstBonus, 0, Arc.MOST_PER_SLOT);
        InvalidInstance.requireWithin(where + "nextBonus", nextBonus, 0, Arc.MOST_PER_SLOT);
        InvalidInstance.require(
                nextBonus <= firstBonus,
                "%snextBonus is %d, above firstBonus %d: the bonus must not rise with cover",
                where,
                nextBonus,
                firstBonus);
    }

    /** The bonus of this many covered slots, in points. */
    public long bonus(int covered) {
        return (long) firstBonus * Math.min(covered, firstSlots)
                + (long) nextBonus * Math.clamp(covered - firstSlots, 0, nextSlots);
    }
}
