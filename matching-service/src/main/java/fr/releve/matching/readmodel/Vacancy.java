package fr.releve.matching.readmodel;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.travel.Place;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A territory's need, as the matching knows it.
 *
 * @param hostAccount opaque subject of the account that answers for the host
 * @param practice opaque id of the practice
 * @param territory SIREN of the EPCI
 * @param doctorsPerHalfDay how many doctors each wanted half-day takes
 * @param minimumBlock a week in which a doctor comes at all has at least so many half-days
 * @param termsVersion another whenever pay, housing, practice, commune or kind changes; the same again when they come back
 * @param feeShare percent of the fees that the doctor gets; null if it is paid otherwise, or was not told
 * @param namesReplaced says whom the doctor stands in for, to the contract alone
 * @param setting what kind of practice it is; null if nobody has said
 */
public record Vacancy(
        UUID id,
        long version,
        String hostAccount,
        Status status,
        MissionKind kind,
        String specialty,
        String practice,
        String territory,
        Place place,
        HalfDays wanted,
        int doctorsPerHalfDay,
        int minimumBlock,
        boolean housingOffered,
        boolean urgent,
        long termsVersion,
        @Nullable BigDecimal feeShare,
        boolean namesReplaced,
        @Nullable Setting setting)
        implements Versioned {

    private static final int MOST_DOCTORS = 1000;

    public Vacancy {
        Sense.given("id", id);
        Sense.given("hostAccount", hostAccount);
        Sense.given("status", status);
        Sense.given("kind", kind);
        Sense.given("specialty", specialty);
        Sense.given("practice", practice);
        Sense.given("territory", territory);
        Sense.given("place", place);
        Sense.given("wanted", wanted);
        Sense.within("doctorsPerHalfDay", doctorsPerHalfDay, 1, MOST_DOCTORS);
        Sense.within("minimumBlock", minimumBlock, 1, HalfDays.PER_WEEK);
    }

    /** Only a published vacancy takes new proposals; a paused one keeps those it has, a closed one loses them. */
    public enum Status {
        PUBLISHED,
        PAUSED,
        CLOSED
    }

    @Override
    public String key() {
        return id.toString();
    }
}
