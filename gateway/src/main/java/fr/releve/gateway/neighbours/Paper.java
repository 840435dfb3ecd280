package fr.releve.gateway.neighbours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a doctor as listed; what it says is asked for by its id.
 *
 * @param kind LICENCE, REGISTRATION, INSURANCE, IDENTITY or BANK_DETAILS
 */
public record Paper(UUID id, String kind, @Nullable LocalDate validUntil, Instant receivedAt) {}
