package fr.releve.matching.plan;

import java.util.List;

/**
 * What the engine found best.
 *
 * @param placings at most one for each pair; what is promised already is not among them
 * @param objective what they bring, in points
 * @param bound no plan brings more, in points
 */
public record Solution(List<Placing> placings, long objective, long bound) {

    public Solution {
        placings = List.copyOf(placings);
    }
}
