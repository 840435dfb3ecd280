package fr.releve.profile.vacancy;

import java.util.UUID;

/**
 * Where the doctor works.
 *
 * @param id the same for all vacancies of one practice
 */
public record Practice(UUID id, String name, String description) {}
