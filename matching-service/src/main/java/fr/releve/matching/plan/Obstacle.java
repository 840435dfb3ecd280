package fr.releve.matching.plan;

import org.jspecify.annotations.Nullable;

/**
 * A gate that keeps doctors away from a vacancy.
 *
 * @param code of the gate
 * @param doctors for whom it is shut; null where they are too few to be told
 */
public record Obstacle(String code, @Nullable Long doctors) {}
