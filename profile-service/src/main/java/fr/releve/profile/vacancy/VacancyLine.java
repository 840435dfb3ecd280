package fr.releve.profile.vacancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a vacancy's log: each state that it came into.
 *
 * @param number from 1, without gaps
 * @param account opaque subject of who did it; {@code system} if a table brought it, empty where it is not known, {@code forgotten} after its
 *     time
 * @param reason code, where the deed wants one
 */
public record VacancyLine(
        int number,
        Instant at,
        String account,
        VacancyDeed deed,
        Vacancy.Status from,
        Vacancy.Status to,
        @Nullable String reason) {}
