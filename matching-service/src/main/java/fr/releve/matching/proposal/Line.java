package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Proposal.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a proposal's log. All lines together say how far it has come.
 *
 * @param number rises from 1
 * @param account opaque subject of who did it; {@code system} if nobody did
 * @param reason code, where the deed wants one
 * @param halfDays those that it is about from now on; null if they stay as they were
 * @param about whom a reminder concerns; null if it is the coordinator
 * @param before until when is decided, or answered
 * @param ruleVersions rows of the rules that the deed asked, {@code code@version}, separated by blanks
 * @param round in which several are asked for the same place; null if the deed opens or joins none
 * @param termsVersion of the vacancy's terms that are offered; 0 if the deed offers none
 */
public record Line(
        UUID proposalId,
        int number,
        Instant at,
        Actor actor,
        String account,
        Deed deed,
        Status from,
        Status to,
        @Nullable String reason,
        @Nullable HalfDays halfDays,
        @Nullable Party about,
        @Nullable Instant before,
        String ruleVersions,
        long termsVersion,
        @Nullable UUID round) {

    static final String NOBODY = "system";

    Line because(String code) {
        return with(code, halfDays, about, before, ruleVersions, termsVersion, round);
    }

    Line on(HalfDays days) {
        return with(reason, days, about, before, ruleVersions, termsVersion, round);
    }

    Line about(@Nullable Party whom) {
        return with(reason, halfDays, whom, before, ruleVersions, termsVersion, round);
    }

    Line until(Instant end) {
        return with(reason, halfDays, about, end, ruleVersions, termsVersion, round);
    }

    Line by(String rules) {
        return with(reason, halfDays, about, before, rules, termsVersion, round);
    }

    Line offering(long terms) {
        return with(reason, halfDays, about, before, ruleVersions, terms, round);
    }

    Line of(@Nullable UUID several) {
        return with(reason, halfDays, about, before, ruleVersions, termsVersion, several);
    }

    /** The same deed, by the same, with these particulars. */
    private Line with(
            @Nullable String why,
            @Nullable HalfDays days,
            @Nullable Party whom,
            @Nullable Instant end,
            String rules,
            long terms,
            @Nullable UUID several) {
        return new Line(
                proposalId, number, at, actor, account, deed, from, to, why, days, whom, end, rules, terms, several);
    }
}
