package fr.releve.matching.placement;

import java.time.Instant;

/**
 * How far the amendment to a contract is.
 *
 * @param agreedAt when both agreed to go on for longer
 */
public record Amendment(Instant agreedAt, Document document) {}
