package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.contracts.HalfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doctor as they themself and coordinators of where they come see them.
 *
 * @param wishedSettings kinds of practice that they would like best; null or empty if any will do
 * @param refusedPaper CREDENTIAL or INSURANCE, which a coordinator could not accept; null if nothing is asked for again
 * @param refusedAt when that was
 */
public record Practitioner(
        UUID id,
        long version,
        String firstName,
        String lastName,
        String email,
        @Nullable String phone,
        String rpps,
        String category,
        String specialty,
        String homeCommune,
        int maxTravelMinutes,
        boolean acceptsOvernight,
        boolean needsHousing,
        Set<String> missionKinds,
        @Nullable Set<String> wishedSettings,
        Credential credential,
        LocalDate insuranceValidUntil,
        boolean consent,
        boolean attested,
        @Nullable String refusedPaper,
        @Nullable Instant refusedAt) {

    /** What coordinators read of every doctor of whom a proposal tells, whether that doctor comes to their territories or no longer does. */
    public record Named(
            UUID id, String firstName, String lastName, String category, String homeCommune, boolean attested) {}

    public record Credential(String kind, String number, LocalDate validUntil) {}

    /** As typed: a date that cannot be read is left out, for the service to ask for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CredentialDraft(
            String kind, String number, @Nullable LocalDate validUntil) {}

    /** What a doctor says of themself, as sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Draft(
            String firstName,
            String lastName,
            String email,
            @Nullable String phone,
            String rpps,
            String category,
            String specialty,
            String homeCommune,
            int maxTravelMinutes,
            boolean acceptsOvernight,
            boolean needsHousing,
            Set<String> missionKinds,
            Set<String> wishedSettings,
            CredentialDraft credential,
            @Nullable LocalDate insuranceValidUntil,
            boolean consent) {}

    /**
     * When a doctor can come.
     *
     * @param halfDays what the rules come to, ascending
     */
    public record Availability(List<Rule> rules, int weekCap, int monthCap, List<HalfDay> halfDays) {}

    public record Offer(List<Rule> rules, int weekCap, int monthCap) {}

    /** How many there are. */
    public record Count(long count) {}

    public record Attestation(boolean credentialSeen, boolean insuranceSeen) {}

    /** @param paper CREDENTIAL or INSURANCE */
    public record Refusal(String paper) {}
}
