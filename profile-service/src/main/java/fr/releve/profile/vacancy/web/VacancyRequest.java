package fr.releve.profile.vacancy.web;

import fr.releve.profile.availability.RuleEntry;
import fr.releve.profile.availability.Timetable;
import fr.releve.profile.availability.web.RuleBody;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Specialty;
import fr.releve.profile.text.OneLine;
import fr.releve.profile.text.TextLimits;
import fr.releve.profile.vacancy.Need;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed, as sent. The territory follows from the commune. */
record VacancyRequest(
        @NotNull(message = "Say the kind of mission.") MissionKind kind,
        @NotNull(message = "Say the specialty.") Specialty specialty,

        @NotNull(message = "Say the commune by its INSEE code.")
        String commune,

        @NotNull(message = "Say at which practice.") @Valid PracticeBody practice,

        @NotBlank(message = "Say the title.") @Size(max = TextLimits.TITLE, message = TextLimits.TITLE_SAID) @OneLine
        String title,

        @NotNull(message = "Describe the need.")
        @Size(max = TextLimits.DESCRIPTION, message = TextLimits.DESCRIPTION_SAID)
        String description,

        @NotNull(message = "Say which half-days are wanted.") @Valid
        Wanted wanted,

        @NotNull(message = "Say how many doctors a half-day takes.")
        @Min(value = 1, message = "A half-day takes 1 doctor at least.")
        @Max(value = 20, message = "A half-day takes 20 doctors at most.")
        Integer doctorsPerHalfDay,

        @NotNull(message = "Say how many half-days a week a doctor takes at least.")
        @Min(value = 1, message = "A block has 1 half-day at least.")
        @Max(value = 14, message = "A week has 14 half-days.")
        Integer minimumBlock,

        @NotNull(message = "Say whether you offer housing.") Boolean housingOffered,
        @NotNull(message = "Say the pay.") @Valid PayBody pay,
        Need.@Nullable Urgency urgency,

        @NotNull(message = "Say whom the doctor speaks with.") @Valid
        HostBody host,

        @Nullable @Valid ReplacedBody replaced) {

    /** @param knownPractice the practice's id, sent or recognised */
    Need toNeed(UUID knownPractice) {
        return new Need(
                kind,
                specialty,
                commune,
                practice.toPractice(knownPractice),
                title.strip(),
                description,
                new Timetable(wanted.rules().stream().map(RuleBody::toRule).toList()),
                doctorsPerHalfDay,
                minimumBlock,
                housingOffered,
                pay.toPay(),
                urgency == null ? Need.Urgency.NORMAL : urgency,
                host.toHost(),
                replaced == null ? null : replaced.toReplaced());
    }

    /** Rules like those of a doctor's availability. */
    record Wanted(
            @NotEmpty(message = "A vacancy wants at least one half-day.")
            @Size(max = RuleEntry.MOST_RULES, message = "There may be " + RuleEntry.MOST_RULES + " rules at most.")
            List<@NotNull(message = "A rule is missing here.") @Valid RuleBody> rules) {}
}
