package fr.releve.engine;

import java.util.List;

/**
 * What a host needs covered.
 *
 * @param id the caller's number, unique among vacancies
 * @param wanted the slots to cover
 * @param doctorsPerSlot doctors wanted at once on each wanted slot
 * @param minimumBlock a doctor who comes in a week comes for at least this many slots of it
 * @param territory the territory whose cover it raises
 * @param sameDayWith vacancies near enough for one doctor to serve both on one day, given or not; it is enough that one
 *     of the two names the other; any other two never share a doctor's day
 */
public record Vacancy(
        int id, Slots wanted, int doctorsPerSlot, int minimumBlock, int territory, List<Integer> sameDayWith) {

    public static final int MOST_DOCTORS_PER_SLOT = 1_000;

    public Vacancy {
        String what = "vacancy " + id + ": ";
        InvalidInstance.requireWithin(what + "doctorsPerSlot", doctorsPerSlot, 1, MOST_DOCTORS_PER_SLOT);
        InvalidInstance.requireWithin(what + "minimumBlock", minimumBlock, 1, Horizon.MOST_SLOTS_PER_WEEK);
        sameDayWith = List.copyOf(sameDayWith);
    }

    /** A vacancy that shares no doctor's day with another. */
    public Vacancy(int id, Slots wanted, int doctorsPerSlot, int minimumBlock, int territory) {
        this(id, wanted, doctorsPerSlot, minimumBlock, territory, List.of());
    }
}
