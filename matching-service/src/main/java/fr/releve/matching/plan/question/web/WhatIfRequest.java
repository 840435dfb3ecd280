package fr.releve.matching.plan.question.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.question.VacancyDraft;
import fr.releve.matching.plan.question.Wish;
import fr.releve.matching.readmodel.MissionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be different; what is absent stays as it is.
 *
 * @param vacancy a need not stored yet; only where no vacancy is named in the path
 */
record WhatIfRequest(
        @Valid @Nullable Draft vacancy,
        @Nullable HalfDays openHalfDays,
        @Nullable Boolean housingOffered,

        @Nullable @Min(value = 1, message = "At least one doctor.") @Max(value = 20, message = "At most 20 doctors.")
        Integer doctorsPerHalfDay,

        @Nullable @Min(value = 1, message = "At least one half-day.") @Max(value = 14, message = "A week has 14.")
        Integer minimumBlock,

        @Nullable @Min(value = 0, message = "No less than 0 minutes.") @Max(value = 120, message = "At most two hours.")
        Integer extraMinutes,

        @Nullable @Min(value = 0, message = "No less than 0 half-days.") @Max(value = 14, message = "A week has 14.")
        Integer extraHalfDaysPerWeek) {

    Wish wish() {
        return new Wish(
                openHalfDays == null ? HalfDays.NONE : openHalfDays,
                housingOffered,
                doctorsPerHalfDay,
                minimumBlock,
                extraMinutes == null ? 0 : extraMinutes,
                extraHalfDaysPerWeek == null ? 0 : extraHalfDaysPerWeek);
    }

    /**
     * A need as profile-service takes it, of which only this matters here.
     *
     * @param commune INSEE code
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Draft(
            @NotNull(message = "Say which kind of mission.") MissionKind kind,

            @NotNull(message = "Say which specialty.") @Size(max = 100)
            String specialty,

            @NotNull(message = "Say which commune.")
            @Pattern(regexp = "[0-9][0-9AB][0-9]{3}", message = "An INSEE code has 5 characters.")
            String commune,

            @NotNull(message = "Say which half-days are wanted.") @Valid
            Wanted wanted,

            @Min(value = 1, message = "At least one doctor.") @Max(value = 20, message = "At most 20 doctors.")
            int doctorsPerHalfDay,

            @Min(value = 1, message = "At least one half-day.") @Max(value = 14, message = "A week has 14.")
            int minimumBlock,

            boolean housingOffered,
            @Nullable Urgency urgency) {

        VacancyDraft toDraft() {
            return new VacancyDraft(
                    kind,
                    specialty,
                    commune,
                    CalendarRule.expand(wanted.rules(), "/vacancy/wanted/rules"),
                    doctorsPerHalfDay,
                    minimumBlock,
                    housingOffered,
                    urgency == Urgency.URGENT);
        }
    }

    /** The calendar of a need. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Wanted(
            @NotNull(message = "Give at least one rule.")
            @Size(min = 1, max = 200, message = "There may be 1 to 200 rules.")
            List<@NotNull(message = "A rule is missing.") @Valid CalendarRule> rules) {}

    /** How soon somebody is needed. */
    enum Urgency {
        NORMAL,
        URGENT
    }
}
