package fr.releve.engine.network;

import fr.releve.engine.Horizon;
import fr.releve.engine.network.Column.Site;
import java.util.ArrayList;
import java.util.List;

/** Admits sites one by one while the limits of a doctor allow it: caps, sites, and one place at a time. */
final class DoctorLimits {

    private final DoctorNode doctor;
    private final Horizon horizon;
    private final int[] weekLeft;
    private final int[] monthLeft;
    private final List<Site> admitted = new ArrayList<>(2);

    DoctorLimits(DoctorNode doctor, Horizon horizon) {
        this.doctor = doctor;
        this.horizon = horizon;
        weekLeft = doctor.weekCap.clone();
        monthLeft = doctor.monthCap.clone();
    }

    /** Whether this site too is within the limits; it counts from then on if so. */
    boolean admit(Site site) {
        if (!sitesAllow(site) || admitted.stream().anyMatch(other -> collide(site, other))) {
            return false;
        }
        int[] weeks = weekLeft.clone();
        int[] months = monthLeft.clone();
        for (int k = 0; k < site.mask().length; k++) {
            int week = site.arc().week[k];
            int count = Integer.bitCount(site.mask()[k]);
            weeks[week] -= count;
            months[horizon.monthOfWeek().get(week)] -= count;
            if (weeks[week] < 0 || months[horizon.monthOfWeek().get(week)] < 0) {
                return false;
            }
        }
        System.arraycopy(weeks, 0, weekLeft, 0, weeks.length);
        System.arraycopy(months, 0, monthLeft, 0, months.length);
        admitted.add(site);
        return true;
    }

    private boolean sitesAllow(Site site) {
        return switch (admitted.size()) {
            case 0 -> doctor.mayServe(site.arc());
            case 1 -> doctor.mayServe(site.arc(), admitted.getFirst().arc());
            default -> false;
        };
    }

    private boolean collide(Site one, Site other) {
        boolean near = one.arc().vacancy.near(other.arc().vacancy);
        for (int k = 0; k < one.mask().length; k++) {
            for (int l = 0; l < other.mask().length; l++) {
                if (one.arc().week[k] == other.arc().week[l]
                        && (near ? one.mask()[k] & other.mask()[l] : sameDays(one.mask()[k], other.mask()[l])) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The slots of the first set that share a day with the second. */
    private int sameDays(int one, int other) {
        if (horizon.slotsPerDay() == 1) {
            return one & other;
        }
        int mornings = 0x5555;
        int days = other | ((other & mornings) << 1) | ((other >> 1) & mornings);
        return one & days;
    }
}
