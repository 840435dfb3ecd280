package fr.releve.engine;

/**
 * Placing this pair lets the doctor's spouse take this job lead.
 *
 * @param doctor id of the doctor
 * @param vacancy id of the vacancy
 * @param lead id of the job lead
 * @param bonus points when the lead is taken
 * @param minimumSlots slots the pair must be placed for the job to be worth the move
 */
public record SpouseOption(int doctor, int vacancy, int lead, int bonus, int minimumSlots) {

    public SpouseOption {
        String which = "spouse option of doctor " + doctor + ", vacancy " + vacancy + " and lead " + lead + ": ";
        InvalidInstance.requireWithin(which + "bonus", bonus, 0, Arc.MOST_ONCE);
        InvalidInstance.requireWithin(which + "minimumSlots", minimumSlots, 1, 1000);
    }
}
