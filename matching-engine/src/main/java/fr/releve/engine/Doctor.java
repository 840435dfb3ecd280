package fr.releve.engine;

/**
 * A doctor who offers slots.
 *
 * @param id the caller's number, unique among doctors
 * @param available the slots offered
 * @param weekCap most slots in a week, at all sites together
 * @param monthCap most slots in a month
 * @param maxSites most vacancies served over the horizon, 0 to 2
 */
public record Doctor(int id, Slots available, int weekCap, int monthCap, int maxSites) {

    public static final int MOST_SITES = 2;

    public Doctor {
        String who = "doctor " + id + ": ";
        InvalidInstance.requireWithin(who + "weekCap", weekCap, 0, Horizon.MOST_SLOTS_PER_WEEK);
        InvalidInstance.requireWithin(who + "monthCap", monthCap, 0, 31 * 2);
        InvalidInstance.requireWithin(who + "maxSites", maxSites, 0, MOST_SITES);
    }
}
