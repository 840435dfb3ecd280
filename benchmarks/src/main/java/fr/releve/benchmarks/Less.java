package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Slots;

/** What a doctor gives less than before. */
final class Less {

    private Less() {}

    /** Without one of the slots at which the doctor is placed. */
    static Doctor time(Doctor as, Assignment placed) {
        Slots left = as.available().minus(Slots.of(placed.slots().last()));
        return new Doctor(as.id(), left, as.weekCap(), as.monthCap(), as.maxSites());
    }

    /** A slot less a week, two less a month. */
    static Doctor often(Doctor as) {
        return new Doctor(
                as.id(), as.available(), Math.max(1, as.weekCap() - 1), Math.max(1, as.monthCap() - 2), as.maxSites());
    }

    /** The arc on the slots that the doctor still offers. */
    static Arc within(Arc arc, Slots available) {
        return new Arc(
                arc.doctor(),
                arc.vacancy(),
                arc.feasible().and(available),
                arc.valuePerSlot(),
                arc.tripCostPerWeek(),
                arc.setupCost());
    }
}
