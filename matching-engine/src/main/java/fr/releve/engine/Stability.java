package fr.releve.engine;

import java.util.List;

/**
 * What was published and not yet approved: it moves only if that pays more than a set price.
 *
 * @param published the placements that people have seen; those of doctors or vacancies no longer given count for nothing
 * @param pricePerSlot points the search gives up at most to keep one published slot as it is; never part of an
 *     objective or of a bound; at most {@link #MOST_PER_SLOT}
 */
public record Stability(List<Assignment> published, int pricePerSlot) {

    /** See {@link Arc#MOST_PER_SLOT}. */
    public static final int MOST_PER_SLOT = Arc.MOST_PER_SLOT / 2;

    /** Nothing published yet. */
    public static final Stability NONE = new Stability(List.of(), 0);

    public Stability {
        published = List.copyOf(published);
        InvalidInstance.requireWithin("stability.pricePerSlot", pricePerSlot, 0, MOST_PER_SLOT);
    }
}
