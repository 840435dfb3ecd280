package fr.releve.matching.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the last full plan learned; with the proposals, it is the plan.
 *
 * @param day for which was planned, in Paris
 * @param engineVersion engine and weights that learned it
 * @param learnedAt tells one memory from the next
 * @param learned for the engine alone to read
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the engine to the database and back, never compared
public record PlanMemory(LocalDate day, String engineVersion, Instant learnedAt, byte[] learned) {}
