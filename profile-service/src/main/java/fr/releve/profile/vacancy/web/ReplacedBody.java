package fr.releve.profile.vacancy.web;

import fr.releve.profile.text.OneLine;
import fr.releve.profile.text.TextLimits;
import fr.releve.profile.vacancy.Replaced;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param rpps left out if it is not known yet */
record ReplacedBody(
        @NotBlank(message = "Say the name of the doctor who is away.")
        @Size(max = TextLimits.NAME, message = TextLimits.NAME_SAID)
        @OneLine
        String name,

        @Nullable @Pattern(regexp = "[0-9]{11}", message = "An RPPS number has 11 digits.")
        String rpps) {

    static ReplacedBody of(Replaced it) {
        return new ReplacedBody(it.name(), it.rpps());
    }

    Replaced toReplaced() {
        return new Replaced(name.strip(), rpps);
    }
}
