package fr.releve.matching.readmodel;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.travel.Place;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A volunteer doctor, as the matching knows them: nothing that names a person, and nothing of their family.
 *
 * @param account opaque subject of the doctor's account; empty if there is none
 * @param maxTravelMinutes longest journey by road, one way
 * @param student practises on a licence to replace, not on a registration of their own
 * @param retired has retired and stays registered
 * @param entitledUntil last day of the licence or registration
 * @param insuredUntil last day of the liability insurance
 * @param attested a coordinator has seen credential and insurance
 * @param weekCap most half-days a week
 * @param monthCap most half-days a month
 * @param wishedSettings kinds of practice that the doctor would like best; empty if any will do
 */
public record Practitioner(
        UUID id,
        long version,
        String account,
        String specialty,
        Place home,
        int maxTravelMinutes,
        boolean acceptsOvernight,
        boolean needsHousing,
        Set<MissionKind> missionKinds,
        boolean student,
        boolean retired,
        LocalDate entitledUntil,
        LocalDate insuredUntil,
        boolean attested,
        boolean consentGiven,
        HalfDays availability,
        int weekCap,
        int monthCap,
        Set<Setting> wishedSettings)
        implements Versioned {

    /** A state that was kept before it could be said has no wish. */
    public Practitioner {
        Sense.given("id", id);
        Sense.given("account", account);
        Sense.given("specialty", specialty);
        Sense.given("home", home);
        Sense.given("missionKinds", missionKinds);
        Sense.given("entitledUntil", entitledUntil);
        Sense.given("insuredUntil", insuredUntil);
        Sense.given("availability", availability);
        wishedSettings = Objects.requireNonNullElse(wishedSettings, Set.of());
    }

    /** As they would be once they agree to be proposed and a coordinator has seen credential and insurance. */
    public Practitioner onceReady() {
        return new Practitioner(
                id,
                version,
                account,
                specialty,
                home,
                maxTravelMinutes,
                acceptsOvernight,
                needsHousing,
                missionKinds,
                student,
                retired,
                entitledUntil,
                insuredUntil,
                true,
                true,
                availability,
                weekCap,
                monthCap,
                wishedSettings);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
