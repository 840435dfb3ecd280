package fr.releve.gateway.neighbours;

import org.jspecify.annotations.Nullable;

/**
 * How a host answers offers.
 *
 * @param text in French
 * @param share whole percent of the offers that were answered; null while there are too few, as is the next
 */
public record Reactivity(
        String text, @Nullable Long share, @Nullable Long medianHours) {}
