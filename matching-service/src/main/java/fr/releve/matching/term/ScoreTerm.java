package fr.releve.matching.term;

/**
 * A term's share in the score of certain half-days.
 *
 * @param text why, in French
 */
public record ScoreTerm(String code, long points, String text) {}
