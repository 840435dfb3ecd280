package fr.releve.profile.vacancy.web;

import fr.releve.profile.mission.Setting;
import fr.releve.profile.text.OneLine;
import fr.releve.profile.text.TextLimits;
import fr.releve.profile.vacancy.Practice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the doctor works.
 *
 * @param id of a practice that other vacancies name too; left out, that of the practice which needs in the same commune call alike, else a new one
 * @param setting what kind of practice it is; null if nobody has said
 */
record PracticeBody(
        @Nullable UUID id,

        @NotBlank(message = "Say the name of the practice.")
        @Size(max = TextLimits.NAME, message = TextLimits.NAME_SAID)
        @OneLine
        String name,

        @Nullable @Size(max = TextLimits.DESCRIPTION, message = TextLimits.DESCRIPTION_SAID)
        String description,

        @Nullable Setting setting) {

    static PracticeBody of(Practice it) {
        return new PracticeBody(it.id(), it.name(), it.description(), it.setting());
    }

    Practice toPractice(UUID known) {
        return new Practice(known, name.strip(), description == null ? "" : description, setting);
    }
}
