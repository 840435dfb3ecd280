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
        Language language,
        CredentialBody credential,
        LocalDate insuranceValidUntil,
        boolean consent,
        Instant consentChangedAt,
        boolean attested,
        @Nullable Instant attestedAt,
        @Nullable AttestedPaper refusedPaper,
        @Nullable Instant refusedAt,
        Instant registeredAt) {

    static PractitionerView of(Practitioner practitioner) {
        var it = practitioner.profile();
        return new PractitionerView(
                practitioner.id(),
                practitioner.version(),
                it.firstName(),
                it.lastName(),
                it.email(),
                it.phone(),
                it.rpps(),
                it.category(),
                it.specialty(),
                it.homeCommune(),
                it.maxTravelMinutes(),
                it.acceptsOvernight(),
                it.needsHousing(),
                it.missionKinds(),
                it.wishedSettings(),
                practitioner.language(),
                CredentialBody.of(it.credential()),
                it.insuranceValidUntil(),
                it.consent(),
                practitioner.consentChangedAt(),
                practitioner.attestedAt().isPresent(),
                practitioner.attestedAt().orElse(null),
                practitioner.refusedPaper().orElse(null),
                practitioner.refusedAt().orElse(null),
                practitioner.registeredAt());
    }
}
