package fr.releve.matching.proposal.caution;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How long doctors have replaced others at practices. */
public interface PracticeDays {

    /**
     * A doctor at a practice.
     *
     * @param practice opaque id
     */
    record Stay(UUID practitionerId, String practice) {}

    /** Days of replacement, agreed or done; those without any are absent. */
    Map<Stay, Long> of(Collection<Stay> stays);
}
