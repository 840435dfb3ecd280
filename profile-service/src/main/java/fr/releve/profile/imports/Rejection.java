package fr.releve.profile.imports;

/**
 * A row that was not loaded.
 *
 * @param line of the file, from 1, on which the row begins
 * @param column the one at fault; empty if the whole row is
 * @param reason a sentence a person understands
 */
public record Rejection(long line, String column, String reason) {}
