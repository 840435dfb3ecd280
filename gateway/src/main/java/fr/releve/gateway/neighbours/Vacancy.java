package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality or practice needs.
 *
 * @param publishedAt first; null for what only ever was a draft, which the matching has not heard of
 * @param host for those who manage it only
 * @param replaced the doctor who is away, for those who manage it only
 */
public record Vacancy(
        UUID id,
        long version,
        String status,
        boolean expired,
        String kind,
        String specialty,
        String territory,
        String commune,
        Practice practice,
        String title,
        String description,
        Wanted wanted,
        int doctorsPerHalfDay,
        int minimumBlock,
        boolean housingOffered,
        Pay pay,
        String urgency,
        @Nullable Instant publishedAt,
        @Nullable Host host,
        @Nullable Replaced replaced) {

    /** As anybody sees it. */
    public Vacancy withoutHost() {
        return new Vacancy(
                id,
                version,
                status,
                expired,
                kind,
                specialty,
                territory,
                commune,
                practice,
                title,
                description,
                wanted,
                doctorsPerHalfDay,
                minimumBlock,
                housingOffered,
                pay,
                urgency,
                publishedAt,
                null,
                null);
    }

    /** Doctors are looked for, and there are half-days to come. */
    public boolean isOpen() {
        return "PUBLISHED".equals(status) && !expired;
    }

    /** Nobody but those who manage it sees it. */
    public boolean isDraft() {
        return "DRAFT".equals(status);
    }

    /** Closed or given up. */
    public boolean isOver() {
        return "CLOSED".equals(status) || "CANCELLED".equals(status);
    }

    /** @param setting what kind of practice it is; null if nobody has said */
    public record Practice(
            @Nullable UUID id,
            String name,
            @Nullable String description,
            @Nullable String setting) {}

    /** @param halfDays what the rules come to, ascending */
    public record Wanted(List<Rule> rules, List<HalfDay> halfDays) {}

    /** @param kind FEE_SHARE in percent, PER_HALF_DAY and SALARY in euros */
    public record Pay(String kind, BigDecimal amount) {}

    public record Host(String name, String email, @Nullable String phone) {}

    /** @param rpps 11 digits; null if not said */
    public record Replaced(String name, @Nullable String rpps) {}

    /**
     * What brought it into a state.
     *
     * @param reason code; null where none is asked for
     */
    public record Line(Instant at, String deed, @Nullable String reason) {}

    /** A new need, as sent. */
    public record Draft(
            String kind,
            String specialty,
            String commune,
            Practice practice,
            String title,
            String description,
            WantedRules wanted,
            int doctorsPerHalfDay,
            int minimumBlock,
            boolean housingOffered,
            Pay pay,
            String urgency,
            Host host,
            @Nullable Replaced replaced) {}

    public record WantedRules(List<Rule> rules) {}
}
