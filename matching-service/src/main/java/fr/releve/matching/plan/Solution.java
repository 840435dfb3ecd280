package fr.releve.matching.plan;

import java.util.List;
import java.util.OptionalLong;

/**
 * What the engine found best.
 *
 * @param placings at most one for each pair; what is promised already is not among them
 * @param objective what they bring, in points
 * @param bound no plan brings more, in points; empty where it was not worth its time
 */
public record Solution(List<Placing> placings, long objective, OptionalLong bound) {

    public Solution {
        placings = List.copyOf(placings);
    }
}
