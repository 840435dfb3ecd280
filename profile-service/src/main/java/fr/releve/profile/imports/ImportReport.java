package fr.releve.profile.imports;

import java.util.List;

/**
 * What became of a table.
 *
 * @param loaded rows that are new or differ from what was loaded before
 * @param unchanged rows that are the same as before
 * @param rejected the others, by line
 */
public record ImportReport(int loaded, int unchanged, List<Rejection> rejected) {}
