package fr.releve.profile.joblead.web;

import fr.releve.profile.joblead.JobOffer;
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
        @Pattern(regexp = "[A-Z][0-9]{4}", message = "A ROME code is a letter and four digits, as M1607.")
        String romeCode,

        @NotBlank(message = "Say the title.") @Size(max = 200, message = "A title has 200 characters at most.")
        String title,

        @NotBlank(message = "Say the employer.") @Size(max = 200, message = "A name has 200 characters at most.")
        String employer,

        @NotNull(message = "Say the commune by its INSEE code.")
        String commune,

        @NotNull(message = "Say the kind of contract.") JobOffer.Contract contract,

        @NotNull(message = "Say how many hours a week.")
        @Min(value = 1, message = "A week has 1 hour at least.")
        @Max(value = 48, message = "A week has 48 hours of work at most.")
        Integer hours,

        @Nullable @Size(max = 200, message = "The pay is said in 200 characters at most.")
        String salary,

        @NotNull(message = "Describe the job.")
        @Size(max = 4000, message = "A description has 4,000 characters at most.")
        String description,

        @Nullable
        @Pattern(
                regexp = "https?://.{1,500}",
                message = "An address begins with https:// and has 500 characters at most.")
        String url,

        @Nullable Boolean open) {

    JobOffer toOffer() {
        return new JobOffer(
                romeCode, title, employer, commune, contract, hours, salary, description, url, open == null || open);
    }
}
