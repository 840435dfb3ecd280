package fr.releve.matching.proposal.queue;

import org.jspecify.annotations.Nullable;

/**
 * Which of the waiting proposals are wanted, and in which order.
 *
 * @param territory SIREN; null for every territory
 */
public record QueueFilter(
        Order order,
        boolean urgentOnly,
        boolean priorityOnly,
        @Nullable String territory) {

    /** What comes first; the id decides between equals. */
    public enum Order {
        /** The nearest deadline. */
        DEADLINE,
        /** The highest score, then the nearest deadline. */
        SCORE
    }
}
