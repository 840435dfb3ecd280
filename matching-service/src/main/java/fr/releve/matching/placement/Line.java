package fr.releve.matching.placement;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a placement's log. All lines together rebuild the placement.
 *
 * @param number from 1, without gaps
 * @param account opaque subject of who did it; {@code system} if nobody did
 * @param reason code, where the deed wants one; of a reminder its occasion
 * @param halfDays those that the deed is about
 * @param documentHash SHA-256 of what was signed
 * @param about whom a reminder concerns
 * @param before until when, of a reminder
 * @param proof of what went to the Ordre, or of what it answered
 * @param ruleVersions rows of the rules that the deed asked, {@code code@version}, separated by blanks
 */
public record Line(
        int number,
        Instant at,
        Actor actor,
        String account,
        Deed deed,
        Placement.Status from,
        Placement.Status to,
        @Nullable String reason,
        @Nullable HalfDays halfDays,
        @Nullable String documentHash,
        @Nullable Actor about,
        @Nullable Instant before,
        Proof proof,
        String ruleVersions) {}
