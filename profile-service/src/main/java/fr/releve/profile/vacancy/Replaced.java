package fr.releve.profile.vacancy;

import org.jspecify.annotations.Nullable;

/**
 * The doctor who is away; told to nobody but in the contract.
 *
 * @param rpps 11 digits; null if not said
 */
public record Replaced(String name, @Nullable String rpps) {}
