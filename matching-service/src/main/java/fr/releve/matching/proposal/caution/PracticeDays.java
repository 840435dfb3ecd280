package fr.releve.matching.proposal.caution;

import java.util.UUID;

/** How long a doctor has replaced others at a practice. */
public interface PracticeDays {

    /**
     * Days of replacement, agreed or done.
     *
     * @param practice opaque id of the practice
     */
    long of(UUID practitionerId, String practice);
}
