package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality or practice needs.
 *
 * @param publishedAt first; null for what only ever was a draft, which the matching has not heard of
 * @param host for those who manage it only
 * @param replaced the doctor who is away, for those who manage it only
 * @param agreed half-days to which doctor and host have both agreed, which the matching tells; null while nobody has told
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
        @Nullable Replaced replaced,
        @Nullable List<Filled.Doctors> agreed) {

    /** As anybody sees it, with what both sides have agreed to. */
    public Vacancy shown(@Nullable List<Filled.Doctors> agreed) {
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
                null,
                agreed);
    }

    /**
     * Its half-days that are not over yet, ascending.
     *
     * @param now time of Paris
     */
    public List<HalfDay> ahead(LocalDateTime now) {
        List<HalfDay> all = wanted.halfDays();
        int over = 0;
        while (over < all.size() && Ended.is(all.get(over), now)) {
            over++;
        }
        return all.subList(over, all.size());
    }

    /**
     * Those {@link #ahead} to which fewer doctors come than are asked for: all of them while nobody has told who comes.
     *
     * @param now time of Paris
     */
    public List<HalfDay> sought(LocalDateTime now) {
        if (agreed == null || agreed.isEmpty()) {
            return ahead(now);
        }
        Map<HalfDay, Integer> doctors = doctors(agreed);
        return ahead(now).stream()
                .filter(it -> doctors.getOrDefault(it, 0) < doctorsPerHalfDay)
                .toList();
    }

    /**
     * How many doctors are still looked for, counted once for each half-day ahead.
     *
     * @param now time of Paris
     */
    public long places(LocalDateTime now) {
        Map<HalfDay, Integer> doctors = agreed == null ? Map.of() : doctors(agreed);
        return ahead(now).stream()
                .mapToLong(it -> Math.max(0, doctorsPerHalfDay - doctors.getOrDefault(it, 0)))
                .sum();
    }

    /**
     * Doctors are looked for, for half-days to come.
     *
     * @param now time of Paris
     */
    public boolean isOpen(LocalDateTime now) {
        return isUnderWay(now) && !sought(now).isEmpty();
    }

    /**
     * Doctors come to every half-day ahead.
     *
     * @param now time of Paris
     */
    public boolean isFilled(LocalDateTime now) {
        return isUnderWay(now) && sought(now).isEmpty();
    }

    /**
     * It is published, and there are half-days to come.
     *
     * @param now time of Paris
     */
    private boolean isUnderWay(LocalDateTime now) {
        return "PUBLISHED".equals(status) && !expired && !ahead(now).isEmpty();
    }

    private static Map<HalfDay, Integer> doctors(List<Filled.Doctors> agreed) {
        return agreed.stream()
                .collect(Collectors.toMap(Filled.Doctors::halfDay, Filled.Doctors::doctors, Integer::sum));
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
