package fr.releve.engine;

/**
 * A doctor who offers slots.
 *
 * @param id the caller's number, unique among doctors
 * @param available the slots offered
 * @param weekCap most slots in a week, at all sites together
 * @param monthCap most slots in a month
 * @param maxSites most vacancies served over the horizon, those of pins included; a plan gives {@link #SITES_OF_A_PLAN} of them at most
 * @param spentBefore slots of the first month that lie before the horizon: its cap is less by them
 */
public record Doctor(int id, Slots available, int weekCap, int monthCap, int maxSites, int spentBefore) {

    /** Most vacancies at which a plan gives one doctor slots, whatever is pinned. */
    public static final int SITES_OF_A_PLAN = 2;

    /** As {@code maxSites}: more than there can be pins, so that every plan may give the most that it can. */
    public static final int ANY_NUMBER_OF_SITES = 1_000;

    private static final int MOST_A_MONTH = 31 * 2;

    public Doctor {
        String who = "doctor " + id + ": ";
        InvalidInstance.requireWithin(who + "weekCap", weekCap, 0, Horizon.MOST_SLOTS_PER_WEEK);
        InvalidInstance.requireWithin(who + "monthCap", monthCap, 0, MOST_A_MONTH);
        InvalidInstance.requireWithin(who + "maxSites", maxSites, 0, ANY_NUMBER_OF_SITES);
        InvalidInstance.requireWithin(who + "spentBefore", spentBefore, 0, MOST_A_MONTH);
    }

    /** One whose first month begins with the horizon. */
    public Doctor(int id, Slots available, int weekCap, int monthCap, int maxSites) {
        this(id, available, weekCap, monthCap, maxSites, 0);
    }

    /** Most slots in a month of the horizon. */
    public int capOfMonth(int month) {
        return month == 0 ? Math.max(0, monthCap - spentBefore) : monthCap;
    }
}
