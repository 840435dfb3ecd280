package fr.releve.profile.vacancy;

import fr.releve.profile.mission.Setting;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the doctor works.
 *
 * @param id the same for all vacancies of one practice
 * @param setting what kind of practice it is; null if nobody has said
 */
public record Practice(
        UUID id, String name, String description, @Nullable Setting setting) {}
