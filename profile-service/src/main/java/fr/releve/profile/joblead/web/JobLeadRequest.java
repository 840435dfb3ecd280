package fr.releve.profile.joblead.web;

import fr.releve.profile.joblead.JobOffer;
import fr.releve.profile.text.OneLine;
import fr.releve.profile.text.TextLimits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A job, as sent.
 *
 * @param hours a week
 * @param open left out it stands for true
 */
record JobLeadRequest(
        @NotNull(message = "Say the trade by its ROME code.")
        @Pattern(regexp = TextLimits.TRADE, message = TextLimits.TRADE_SAID)
        String romeCode,

        @NotBlank(message = "Say the title.") @Size(max = TextLimits.TITLE, message = TextLimits.TITLE_SAID) @OneLine
        String title,

        @NotBlank(message = "Say the employer.") @Size(max = TextLimits.NAME, message = TextLimits.NAME_SAID) @OneLine
        String employer,

        @NotNull(message = "Say the commune by its INSEE code.")
        String commune,

        @NotNull(message = "Say the kind of contract.") JobOffer.Contract contract,

        @NotNull(message = "Say how many hours a week.")
        @Min(value = 1, message = "A week has 1 hour at least.")
        @Max(value = 48, message = "A week has 48 hours of work at most.")
        Integer hours,

        @Nullable @Size(max = TextLimits.SALARY, message = TextLimits.SALARY_SAID) @OneLine
        String salary,

        @NotNull(message = "Describe the job.")
        @Size(max = TextLimits.DESCRIPTION, message = TextLimits.DESCRIPTION_SAID)
        String description,

        @Nullable @Pattern(regexp = TextLimits.WEB_ADDRESS, message = TextLimits.WEB_ADDRESS_SAID)
        String url,

        @Nullable Boolean open) {

    JobOffer toOffer() {
        return new JobOffer(
                romeCode, title, employer, commune, contract, hours, salary, description, url, open == null || open);
    }
}
