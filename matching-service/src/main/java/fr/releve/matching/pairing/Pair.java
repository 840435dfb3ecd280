package fr.releve.matching.pairing;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import java.time.LocalDate;

/**
 * A doctor beside a vacancy.
 *
 * @param priorityTerritory the vacancy's territory is one of those supported first
 * @param minutes of road from the doctor's home, one way
 * @param ties what already binds or parts the two
 * @param today date of the judgement, in Paris
 */
public record Pair(
        Practitioner practitioner,
        Vacancy vacancy,
        boolean priorityTerritory,
        int minutes,
        Ties ties,
        LocalDate today) {

    /**
     * What already binds or parts the two.
     *
     * @param promisedElsewhere half-days that the doctor is promised to other vacancies
     * @param outOfReach half-days of the days on which the doctor is promised to a place too far away to come here too
     * @param promisedHere half-days that the doctor is promised to this vacancy
     * @param refused half-days that the doctor, the host or a coordinator refused not long ago
     * @param knownToPractice the doctor has been or will be at this practice
     * @param undecided half-days that were proposed to the two, and no coordinator has decided about yet
     */
    public record Ties(
            HalfDays promisedElsewhere,
            HalfDays outOfReach,
            HalfDays promisedHere,
            HalfDays refused,
            boolean knownToPractice,
            HalfDays undecided) {

        public static final Ties NONE = new Ties(HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, HalfDays.NONE, false);

        /** Of two for whom nothing waits for a decision. */
        public Ties(
                HalfDays promisedElsewhere,
                HalfDays outOfReach,
                HalfDays promisedHere,
                HalfDays refused,
                boolean knownToPractice) {
            this(promisedElsewhere, outOfReach, promisedHere, refused, knownToPractice, HalfDays.NONE);
        }

        /** Half-days that the doctor is promised to anybody. */
        public HalfDays promised() {
            return promisedElsewhere.or(promisedHere);
        }
    }

    /** Too far to drive home every day, within the doctor's own limit. */
    public boolean beyondDailyJourney() {
        return minutes > practitioner.maxTravelMinutes();
    }
}
