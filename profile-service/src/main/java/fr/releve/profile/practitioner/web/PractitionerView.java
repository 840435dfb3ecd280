package fr.releve.profile.practitioner.web;

import fr.releve.profile.language.Language;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Setting;
import fr.releve.profile.mission.Specialty;
import fr.releve.profile.practitioner.AttestedPaper;
import fr.releve.profile.practitioner.Category;
import fr.releve.profile.practitioner.Practitioner;
import fr.releve.profile.practitioner.web.PractitionerRequest.CredentialBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doctor as they themself and coordinators see them.
 *
 * @param email null, as are phone, rpps, credential and insuranceValidUntil, to a coordinator to none of whose territories the doctor comes
 * @param wishedSettings kinds of practice that they would like best; empty if any will do
 * @param language in which they are written to
 * @param attestedAt when a coordinator has seen credential and insurance; null if none has, as they are now
 * @param refusedPaper what a coordinator could not accept; null if nothing is asked for again, or the doctor has answered since
 */
record PractitionerView(
        UUID id,
        long version,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String rpps,
        Category category,
        Specialty specialty,
        String homeCommune,
        int maxTravelMinutes,
        boolean acceptsOvernight,
        boolean needsHousing,
        Set<MissionKind> missionKinds,
        Set<Setting> wishedSettings,
        Language language,
        @Nullable CredentialBody credential,
        @Nullable LocalDate insuranceValidUntil,
        boolean consent,
        Instant consentChangedAt,
        boolean attested,
        @Nullable Instant attestedAt,
        @Nullable AttestedPaper refusedPaper,
        @Nullable Instant refusedAt,
        Instant registeredAt) {

    static PractitionerView of(Practitioner practitioner) {
        return of(practitioner, true);
    }

    /** @param whole {@link fr.releve.profile.practitioner.Reach#openTo open} to who reads it */
    static PractitionerView of(Practitioner practitioner, boolean whole) {
        var it = practitioner.profile();
        return new PractitionerView(
                practitioner.id(),
                practitioner.version(),
                it.firstName(),
                it.lastName(),
                whole ? it.email() : null,
                whole ? it.phone() : null,
                whole ? it.rpps() : null,
                it.category(),
                it.specialty(),
                it.homeCommune(),
                it.maxTravelMinutes(),
                it.acceptsOvernight(),
                it.needsHousing(),
                it.missionKinds(),
                it.wishedSettings(),
                practitioner.language(),
                whole ? CredentialBody.of(it.credential()) : null,
                whole ? it.insuranceValidUntil() : null,
                it.consent(),
                practitioner.consentChangedAt(),
                practitioner.attestedAt().isPresent(),
                practitioner.attestedAt().orElse(null),
                practitioner.refusedPaper().orElse(null),
                practitioner.refusedAt().orElse(null),
                practitioner.registeredAt());
    }
}
