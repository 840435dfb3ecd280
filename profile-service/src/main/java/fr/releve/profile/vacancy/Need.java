package fr.releve.profile.vacancy;

import fr.releve.profile.availability.Timetable;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Specialty;
import org.jspecify.annotations.Nullable;

/**
 * What is needed, and what is offered for it.
 *
 * @param commune INSEE code, 5 characters
 * @param doctorsPerHalfDay how many doctors each wanted half-day takes
 * @param minimumBlock a week in which a doctor comes at all has at least so many half-days
 * @param replaced the doctor who is away; null if nobody is, or it is not said
 */
public record Need(
        MissionKind kind,
        Specialty specialty,
        String commune,
        Practice practice,
        String title,
        String description,
        Timetable wanted,
        int doctorsPerHalfDay,
        int minimumBlock,
        boolean housingOffered,
        Pay pay,
        Urgency urgency,
        Host host,
        @Nullable Replaced replaced) {

    /** An urgent vacancy leaves less time to answer. */
    public enum Urgency {
        NORMAL,
        URGENT
    }
}
