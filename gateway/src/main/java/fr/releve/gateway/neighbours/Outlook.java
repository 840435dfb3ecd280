package fr.releve.gateway.neighbours;

import java.util.List;

/**
 * What lies ahead of a need.
 *
 * @param size how many doctors could come
 * @param candidates the best 1,000 of them, best first
 * @param obstacles what keeps the others away, most frequent first
 * @param turns what is promised to doctors
 */
public record Outlook(
        int size, List<Prospect> candidates, List<Obstacle> obstacles, List<Reserve.Turn> turns, Reserve reserve) {

    /** Of a need that nobody comes to any more. */
    public static final Outlook NOTHING =
            new Outlook(0, List.of(), List.of(), List.of(), new Reserve(List.of(), 0, List.of()));
}
