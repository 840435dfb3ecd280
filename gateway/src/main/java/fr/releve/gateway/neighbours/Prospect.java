package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doctor beside a need.
 *
 * @param practitionerId absent for who is not told
 * @param refusals why not, if no half-day is open
 */
public record Prospect(
        @Nullable UUID practitionerId,
        UUID vacancyId,
        int travelMinutes,
        List<HalfDay> halfDays,
        long score,
        List<Proposal.Term> terms,
        List<Refusal> refusals) {

    /** The first of the half-days; of none the last of all days. */
    public LocalDate firstDay() {
        return halfDays.stream()
                .map(HalfDay::date)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    public record Refusal(String code, String form, List<String> values, String text) implements Sentence {}
}
