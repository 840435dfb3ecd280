package fr.releve.gateway.neighbours;

import org.jspecify.annotations.Nullable;

/**
 * What keeps doctors from a need.
 *
 * @param doctors whom it keeps away; for a host in fives, null below five
 */
public record Obstacle(String code, @Nullable Long doctors) {}
