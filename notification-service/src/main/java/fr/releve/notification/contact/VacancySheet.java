package fr.releve.notification.contact;

import org.jspecify.annotations.Nullable;

/**
 * What anyone may know of a published vacancy.
 *
 * @param practice name of the practice
 * @param commune name of the commune; null if nobody knows it any more
 */
public record VacancySheet(
        String title, String practice, @Nullable String commune) {}
