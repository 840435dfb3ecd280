package fr.releve.matching.change;

import fr.releve.kit.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Something that the plan has not heard of yet.
 *
 * @param position takes it out of the list again
 * @param kind table of the thing
 * @param trace of what changed it; null if it is part of none
 */
public record Change(
        long position, String kind, String id, @Nullable Trace trace) {

    public static final String PRACTITIONER = "practitioner";
    public static final String VACANCY = "vacancy";
    public static final String TERRITORY = "territory";
    public static final String PROPOSAL = "proposal";
}
