package fr.releve.engine;

/**
 * A doctor who offers slots.
 *
 * @param id the caller's number, unique among doctors
 * @param available the slots offered
 * @param weekCap most slots in a week, at all sites together
 * @param monthCap most slots in a month
 * @param maxSites most vacancies served over the horizon, those of pins included; a plan gives {@link #SITES_OF_A_PLAN} of them at most
 */
public record Doctor(int id, Slots available, int weekCap, int monthCap, int maxSites) {

    /** Most vacancies at which a plan gives one doctor slots, whatever is pinned. */
    public static final int SITES_OF_A_PLAN = 2;

    /** As {@code maxSites}: more than there can be pins, so that every plan may give the most that it can. */
    public static final int ANY_NUMBER_OF_SITES = 1_000;

    public Doctor {
        String who = "doctor " + id + ": ";
        InvalidInstance.requireWithin(who + "weekCap", weekCap, 0, Horizon.MOST_SLOTS_PER_WEEK);
        InvalidInstance.requireWithin(who + "monthCap", monthCap, 0, 31 * 2);
        InvalidInstance.requireWithin(who + "maxSites", maxSites, 0, ANY_NUMBER_OF_SITES);
    }
}
