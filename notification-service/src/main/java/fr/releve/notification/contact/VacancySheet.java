package fr.releve.notification.contact;

import org.jspecify.annotations.Nullable;

/**
 * What anyone may know of a published vacancy.
 *
 * @param practice name of the practice
 */
public record VacancySheet(String title, @Nullable String practice) {}
