package fr.releve.profile.practitioner.web;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Setting;
import fr.releve.profile.mission.Specialty;
import fr.releve.profile.practitioner.Category;
import fr.releve.profile.practitioner.Credential;
import fr.releve.profile.practitioner.Profile;
import fr.releve.profile.text.MailAddress;
import fr.releve.profile.text.OneLine;
import fr.releve.profile.text.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor says of themself, as sent.
 *
 * @param wishedSettings kinds of practice that they would like best; left out or empty if any will do
 */
record PractitionerRequest(
        @NotBlank(message = "Say the first name.")
        @Size(max = TextLimits.PERSON, message = TextLimits.PERSON_SAID)
        @Pattern(regexp = TextLimits.PERSON_NAME, message = TextLimits.PERSON_NAME_SAID)
        String firstName,

        @NotBlank(message = "Say the last name.")
        @Size(max = TextLimits.PERSON, message = TextLimits.PERSON_SAID)
        @Pattern(regexp = TextLimits.PERSON_NAME, message = TextLimits.PERSON_NAME_SAID)
        String lastName,

        @NotBlank(message = "Say the e-mail address.")
        @MailAddress
        @Size(max = MailAddress.LONGEST, message = MailAddress.TOO_LONG)
        String email,

        @Nullable @Pattern(regexp = TextLimits.PHONE, message = TextLimits.PHONE_SAID)
        String phone,

        @NotNull(message = "Say the RPPS number.") String rpps,
        @NotNull(message = "Say the category.") Category category,
        @NotNull(message = "Say the specialty.") Specialty specialty,

        @NotNull(message = "Say the home commune by its INSEE code.")
        String homeCommune,

        @NotNull(message = "Say how many minutes you accept to travel.")
        @Min(value = 1, message = "Travel is 1 minute at least.")
        @Max(value = 240, message = "Travel is 240 minutes at most.")
        Integer maxTravelMinutes,

        @NotNull(message = "Say whether you accept to stay overnight.")
        Boolean acceptsOvernight,

        @NotNull(message = "Say whether you need housing.") Boolean needsHousing,

        @NotEmpty(message = "Say at least one kind of mission.") @JsonDeserialize(as = TreeSet.class)
        Set<@NotNull(message = "Say a kind.") MissionKind> missionKinds,

        @JsonDeserialize(as = TreeSet.class) @Nullable
        Set<@NotNull(message = "Say a kind of practice.") Setting> wishedSettings,

        @NotNull(message = "Say what entitles to practise.") @Valid
        CredentialBody credential,

        @NotNull(message = "Say until when the insurance is valid.")
        LocalDate insuranceValidUntil,

        @NotNull(message = "Say whether you agree to be proposed.")
        Boolean consent) {

    Profile toProfile() {
        return new Profile(
                firstName.strip(),
                lastName.strip(),
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
                wishedSettings == null ? Set.of() : wishedSettings,
                credential.toCredential(),
                insuranceValidUntil,
                consent);
    }

    /** A licence to replace, or a registration with the Ordre. */
    record CredentialBody(
            @NotNull(message = "Say LICENCE or REGISTRATION.")
            Credential.Kind kind,

            @NotBlank(message = "Say its number.")
            @Size(max = TextLimits.NUMBER, message = TextLimits.NUMBER_SAID)
            @OneLine
            String number,

            @NotNull(message = "Say its last valid day.") LocalDate validUntil) {

        static CredentialBody of(Credential it) {
            return new CredentialBody(it.kind(), it.number(), it.validUntil());
        }

        Credential toCredential() {
            return new Credential(kind, number, validUntil);
        }
    }
}
