package fr.releve.profile.vacancy.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Why, as a stable code. */
record ReasonBody(
        @NotNull(message = "A reason is wanted.")
        @Pattern(regexp = "[a-z][a-z0-9-]{1,59}", message = "A reason is a code of small letters, digits and hyphens.")
        String reasonCode) {}
