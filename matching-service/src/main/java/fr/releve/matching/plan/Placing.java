package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import java.util.UUID;

/** A doctor at a vacancy on certain half-days. */
public record Placing(UUID practitionerId, UUID vacancyId, HalfDays halfDays) {}
