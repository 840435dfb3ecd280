package fr.releve.matching.placement;

import fr.releve.matching.calendar.HalfDays;
import java.time.Instant;

/**
 * How far the amendment to a contract is.
 *
 * @param agreedAt when both agreed to go on for longer
 * @param added half-days that this added
 * @param awaitsAuthorisation they are a student's, and the Ordre has not authorised them yet
 */
public record Amendment(Instant agreedAt, HalfDays added, Document document, boolean awaitsAuthorisation) {}
