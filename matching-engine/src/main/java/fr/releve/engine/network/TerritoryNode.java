package fr.releve.engine.network;

import fr.releve.engine.Prices;
import fr.releve.engine.Territory;

/** A territory: its concave bonus, less what pins have used of it, and its cover in the current plan. */
public final class TerritoryNode {

    public final int id;
    private Territory terms;
    private int pinned;
    int lane;
    private int cover;
    /** Worth of one more covered slot, in hundredths of a point; from 0 to {@link #firstBonus()}. */
    public int price;
    /** How far the price has risen in all. */
    long risen;

    TerritoryNode(Territory terms) {
        this.id = terms.id();
        this.terms = terms;
    }

    void change(Territory to) {
        terms = to;
        price = Math.min(price, firstBonus());
    }

    /** Sets the price, between 0 and the first bonus. */
    public void reprice(long hundredths) {
        int next = Math.clamp(hundredths, 0, firstBonus());
        risen += Math.max(0, next - price);
        price = next;
    }

    void pin(int slots) {
        pinned += slots;
    }

    /** Changes the cover and returns what that changes in the bonus, in hundredths. */
    long cover(int slots) {
        long before = terms.bonus(pinned + cover);
        cover += slots;
        return (terms.bonus(pinned + cover) - before) * Prices.SCALE;
    }

    /** What covering so many more slots would bring, in hundredths. */
    public long gainOf(int slots) {
        return (terms.bonus(pinned + cover + slots) - terms.bonus(pinned + cover)) * Prices.SCALE;
    }

    /** What the next covered slot brings, in hundredths. */
    public int marginal() {
        int covered = pinned + cover;
        return covered < terms.firstSlots()
                ? firstBonus()
                : covered < terms.firstSlots() + terms.nextSlots() ? nextBonus() : 0;
    }

    /** Slots covered in the current plan, pins not counted. */
    public int covered() {
        return cover;
    }

    /** Slots that still bring the first bonus when nothing but pins is placed. */
    public int firstSlots() {
        return Math.max(0, terms.firstSlots() - pinned);
    }

    /** Slots that then bring the next bonus. */
    public int nextSlots() {
        return Math.clamp((long) terms.firstSlots() + terms.nextSlots() - pinned, 0, terms.nextSlots());
    }

    /** Hundredths of a point a slot. */
    public int firstBonus() {
        return terms.firstBonus() * Prices.SCALE;
    }

    /** Hundredths of a point a slot. */
    public int nextBonus() {
        return terms.nextBonus() * Prices.SCALE;
    }
}
