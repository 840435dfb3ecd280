package fr.releve.profile.spouse;

import java.util.UUID;

/** Told inside this service, in the transaction of the erasure. */
public record SpouseErased(UUID spouseId) {}
