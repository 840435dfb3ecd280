package fr.releve.matching.proposal.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    private static final Comparator<WaitingProposal> BY_DEADLINE =
            Comparator.comparing(WaitingProposal::decideBefore).thenComparing(WaitingProposal::id);
    private static final Comparator<WaitingProposal> BY_SCORE =
            Comparator.comparingLong(WaitingProposal::score).reversed().thenComparing(BY_DEADLINE);

    /** What comes first; the id decides between equals. */
    public enum Order {
        /** The nearest deadline. */
        DEADLINE,
        /** The highest score, then the nearest deadline. */
        SCORE
    }

    /** @param priorities SIREN of the territories that are supported first */
    List<WaitingProposal> among(List<WaitingProposal> waiting, Set<String> priorities) {
        return waiting.stream()
                .filter(it -> territory == null || territory.equals(it.territory()))
                .filter(it -> !urgentOnly || it.urgent())
                .filter(it -> !priorityOnly || priorities.contains(it.territory()))
                .sorted(
                        switch (order) {
                            case DEADLINE -> BY_DEADLINE;
                            case SCORE -> BY_SCORE;
                        })
                .toList();
    }
}
