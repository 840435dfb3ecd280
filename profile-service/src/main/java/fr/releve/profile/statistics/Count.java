package fr.releve.profile.statistics;

/**
 * How much there is.
 *
 * @param practitioners doctors who agree to be proposed
 * @param halfDaysWanted by open vacancies, times the doctors that each takes
 */
public record Count(long practitioners, long vacanciesOpen, long halfDaysWanted, long spouses) {}
