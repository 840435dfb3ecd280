package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A territory's need. A draft is not told to anybody: the first state on the topic is PUBLISHED.
 *
 * @param hostAccount opaque subject of the account that posted it and answers for the host; empty if nobody can log in for it, and two years after
 *     the last half-day wanted
 * @param practice opaque id of the practice, the same for all vacancies of one practice
 * @param territory SIREN of the EPCI, 9 digits
 * @param commune INSEE code, 5 characters
 * @param latitude degrees, WGS 84, of the commune
 * @param longitude degrees, WGS 84, of the commune
 * @param wanted half-days to cover, ascending, without repeats
 * @param doctorsPerHalfDay how many doctors each wanted half-day takes, at least 1
 * @param minimumBlock a week in which a doctor comes at all has at least so many half-days, at least 1
 * @param termsVersion from 0, another whenever what doctor and host say yes to changes: pay, housing, practice, commune or kind; what comes
 *     back has the number that it had; absent from states that were told before it was kept, which is read as 0
 * @param feeShare percent of the fees that the doctor gets; absent where it is paid otherwise
 * @param namesReplaced the host says whom the doctor stands in for, by a name that no event carries; absent from states that were told
 *     before it could be said, which is read as not
 * @param setting what kind of practice it is; absent where nobody has said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyState(
        UUID id,
        long version,
        String hostAccount,
        Status status,
        MissionKind kind,
        String specialty,
        String practice,
        String territory,
        String commune,
        double latitude,
        double longitude,
        List<HalfDay> wanted,
        int doctorsPerHalfDay,
        int minimumBlock,
        boolean housingOffered,
        Urgency urgency,
        @Nullable Long termsVersion,
        @Nullable BigDecimal feeShare,
        @Nullable Boolean namesReplaced,
        @Nullable Setting setting)
        implements StateEvent {

    /** Only a published vacancy takes new proposals; a closed one loses its pending ones too. */
    public enum Status {
        PUBLISHED,
        PAUSED,
        CLOSED
    }

    /** An urgent vacancy shortens the time to answer from 7 days to 48 hours. */
    public enum Urgency {
        NORMAL,
        URGENT
    }

    @Override
    public String key() {
        return id.toString();
    }
}
