package fr.releve.matching.plan.question;

import fr.releve.matching.calendar.HalfDays;
import java.util.Optional;

/**
 * How a doctor and a vacancy stand to each other in the plan.
 *
 * @param held common half-days that others hold
 * @param holders how many others
 * @param forced what would follow if the two were put together; empty where they cannot be
 */
public record Situation(Reason reason, HalfDays held, int holders, Optional<Forced> forced) {

    /** Why they are not together, the first that applies. */
    public enum Reason {
        /** Their common half-days lie beyond what is planned. */
        BEYOND,
        /** They are together. */
        PLACED,
        /** The doctor is promised to as many vacancies as the plan has them serve. */
        PROMISED,
        /** The doctor's limits leave no week. */
        LIMITS,
        /** Others hold all the half-days. */
        HELD,
        /** There is room, but the doctor's time brings more elsewhere. */
        BETTER_USE
    }

    /**
     * Both put together by force, and the plan mended around them.
     *
     * @param placed half-days the doctor would get here
     * @param ownLost half-days the doctor would lose elsewhere
     * @param othersLost half-days that others would lose, what they find instead subtracted
     * @param othersMoved how many others
     * @param change of the plan, in points; below zero what it would lose
     */
    public record Forced(int placed, int ownLost, int othersLost, int othersMoved, long change) {}
}
