package fr.releve.matching.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is to be done from a moment on.
 *
 * @param subject id of the proposal or placement
 */
public record Deadline(Kind kind, UUID subject, Instant dueAt) {

    /** What is to be done. */
    public enum Kind {
        /** Half of the coordinator's time is over. */
        DECISION_HALF_TIME,
        /** The coordinator should have decided. */
        DECISION,
        /** Half of the time to answer is over. */
        ANSWER_HALF_TIME,
        /** The offer is void. */
        ANSWER,
        /** A place was given back: see who else could come. */
        CASCADE,
        /** Half of the time to sign is over. */
        SIGNATURE_HALF_TIME,
        /** Half of the time to send the contract to the Ordre is over. */
        TRANSMISSION_HALF_TIME,
        /** The signed contract must be with the Ordre. */
        TRANSMISSION,
        /** So near to the beginning the papers should be with the Ordre. */
        PAPERS,
        /** Papers were in order but for something that may have changed since. */
        CONFIRMATION,
        /** It begins in a few days, and may not be confirmed yet. */
        UNCONFIRMED,
        /** It begins the next day. */
        DAY_BEFORE,
        /** Its first half-day begins. */
        START,
        /** Half of the time to sign the amendment of an extension is over. */
        AMENDMENT_HALF_TIME,
        /** What an extension added begins in a few days, and may lack signatures or the Ordre's word. */
        AMENDMENT,
        /** The first half-day that an extension added to a student's begins. */
        EXTENSION,
        /** It should be over. */
        WAS_IT_DONE,
        /** Nobody said that it was not done. */
        COMPLETION,
        /** Nothing is left to do. */
        CLOSING
    }
}
