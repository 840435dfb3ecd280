package fr.releve.profile.practitioner;

import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Setting;
import fr.releve.profile.mission.Specialty;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor says of themself.
 *
 * @param homeCommune INSEE code, 5 characters
 * @param maxTravelMinutes the longest journey by road, one way, that the doctor accepts
 * @param wishedSettings kinds of practice that the doctor would like best; empty if any will do
 * @param insuranceValidUntil last day of the liability insurance
 * @param consent the doctor agrees to be proposed
 */
public record Profile(
        String firstName,
        String lastName,
        String email,
        @Nullable String phone,
        String rpps,
        Category category,
        Specialty specialty,
        String homeCommune,
        int maxTravelMinutes,
        boolean acceptsOvernight,
        boolean needsHousing,
        Set<MissionKind> missionKinds,
        Set<Setting> wishedSettings,
        Credential credential,
        LocalDate insuranceValidUntil,
        boolean consent) {

    /** The same, with or without the agreement to be proposed. */
    public Profile consenting(boolean given) {
        return with(wishedSettings, given);
    }

    /** The same, with other kinds of practice wished. */
    public Profile wishing(Set<Setting> settings) {
        return with(settings, consent);
    }

    private Profile with(Set<Setting> settings, boolean consents) {
        return new Profile(
                firstName,
                lastName,
                email,
                phone,
                rpps,
                category,
                specialty,
                homeCommune,
                maxTravelMinutes,
                acceptsOvernight,
                needsHousing,
                missionKinds,
                settings,
                credential,
                insuranceValidUntil,
                consents);
    }

    /** The last day on which both credential and insurance are valid. */
    public LocalDate firstEnd() {
        var end = credential.validUntil();
        return end.isBefore(insuranceValidUntil) ? end : insuranceValidUntil;
    }

    /** What the licence or registration and the insurance say: who, what they may practise, as what, until when. */
    public boolean saysTheSameOnPaperAs(Profile other) {
        return Stream.of(AttestedPaper.values()).allMatch(paper -> saysTheSameAs(other, paper));
    }

    /** What one of the two says. */
    boolean saysTheSameAs(Profile other, AttestedPaper paper) {
        return firstName.equals(other.firstName)
                && lastName.equals(other.lastName)
                && rpps.equals(other.rpps)
                && category == other.category
                && specialty == other.specialty
                && switch (paper) {
                    case CREDENTIAL -> credential.equals(other.credential);
                    case INSURANCE -> insuranceValidUntil.equals(other.insuranceValidUntil);
                };
    }
}
