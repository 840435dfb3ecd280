package fr.releve.engine.bound;

import fr.releve.engine.network.VacancyNode;

/** The priced rows of one vacancy, a place on each slot and a visit in each week. */
final class SharedRows {

    private final VacancyNode vacancy;
    private final int[] slots;
    private final int[] places;
    private final int[] weeks;
    private final int[] visits;

    SharedRows(VacancyNode vacancy) {
        this.vacancy = vacancy;
        slots = vacancy.slots;
        places = new int[slots.length];
        for (int row = 0; row < slots.length; row++) {
            places[row] = vacancy.capacity(slots[row]);
        }
        weeks = vacancy.weeksWithScarceVisits();
        visits = new int[weeks.length];
        for (int row = 0; row < weeks.length; row++) {
            visits[row] = vacancy.visitCapacity(weeks[row]);
            vacancy.scarceWeeks |= 1L << weeks[row];
        }
    }

    /** Lowers each price by its supply. */
    void lower(int step) {
        int ofSlots = 0;
        for (int row = 0; row < slots.length; row++) {
            ofSlots = Math.max(ofSlots, vacancy.lowerPrice(slots[row], step * places[row]));
        }
        int ofVisits = 0;
        for (int row = 0; row < weeks.length; row++) {
            ofVisits = Math.max(ofVisits, vacancy.lowerVisitPrice(weeks[row], step * visits[row]));
        }
        vacancy.noteFall(ofSlots + ofVisits);
    }
}
