package fr.releve.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer doctor as the matching needs them: no name, address, RPPS or birth date.
 *
 * @param account opaque subject of the doctor's account; empty if the doctor has none
 * @param specialty code of the specialty, {@code GENERAL_PRACTICE} and the like
 * @param homeCommune INSEE code, 5 characters
 * @param latitude degrees, WGS 84, of the home commune
 * @param longitude degrees, WGS 84, of the home commune
 * @param maxTravelMinutes the longest journey by road, one way, that the doctor accepts
 * @param credential what entitles to practise, with its last valid day
 * @param insuranceValidUntil last day of the liability insurance
 * @param attested a coordinator has seen the credential and the insurance
 * @param consentGiven the doctor agrees to be proposed; without it nobody may match them
 * @param availability offered half-days, ascending, without repeats, blackouts taken out
 * @param weekCap most half-days a week (Monday to Sunday)
 * @param monthCap most half-days a calendar month
 * @param wishedSettings kinds of practice that the doctor would like best, empty if any will do; absent from states that were told before it
 *     could be said, which is read as empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PractitionerState(
        UUID id,
        long version,
        String account,
        Category category,
        String specialty,
        String homeCommune,
        double latitude,
        double longitude,
        int maxTravelMinutes,
        boolean acceptsOvernight,
        boolean needsHousing,
        Set<MissionKind> missionKinds,
        Credential credential,
        LocalDate insuranceValidUntil,
        boolean attested,
        boolean consentGiven,
        List<HalfDay> availability,
        int weekCap,
        int monthCap,
        @Nullable Set<Setting> wishedSettings)
        implements StateEvent {

    public PractitionerState {
        missionKinds = Collections.unmodifiableSortedSet(new TreeSet<>(missionKinds));
        wishedSettings =
                wishedSettings == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(wishedSettings));
    }

    /** Kinds of volunteer doctors. */
    public enum Category {
        INTERN,
        YOUNG_RETIREE,
        FACILITATOR,
        JUNIOR_DOCTOR,
        LOCUM
    }

    /**
     * A licence to replace (students) or a registration with the Ordre (everybody else).
     *
     * @param validUntil last valid day
     */
    public record Credential(Kind kind, LocalDate validUntil) {
        /** A student's licence, or a registration with the Ordre. */
        public enum Kind {
            LICENCE,
            REGISTRATION
        }
    }

    @Override
    public String key() {
        return id.toString();
    }
}
