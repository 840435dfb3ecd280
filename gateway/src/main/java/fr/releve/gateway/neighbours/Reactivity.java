package fr.releve.gateway.neighbours;

import org.jspecify.annotations.Nullable;

/**
 * How a host answers offers.
 *
 * @param text in French
 * @param share whole percent of the offers that were answered; null while there are too few, as is what follows
 * @param medianHours whole ones, rounded down; null too if none was answered
 * @param offers of the last year
 */
public record Reactivity(
        String text,
        @Nullable Long share,
        @Nullable Long medianHours,
        @Nullable Long offers) {

    /** There are enough offers for the figures to tell something. */
    public boolean isTelling() {
        return share != null;
    }

    /** Hours that half of the answers take at most; null if there is none. */
    public @Nullable Long withinHours() {
        return medianHours == null ? null : medianHours + 1;
    }
}
