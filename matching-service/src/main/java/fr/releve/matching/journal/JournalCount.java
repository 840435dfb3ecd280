package fr.releve.matching.journal;

/**
 * How many lines a journal has.
 *
 * @param count at most 10,000
 * @param more whether there are more than are counted
 */
public record JournalCount(long count, boolean more) {}
