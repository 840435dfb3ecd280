package fr.releve.notification.message;

/** What a message is about; a placement has the id of the proposal that it came from, but counts its own events. */
public enum Subject {
    PROPOSAL,
    PLACEMENT,
    /** Other messages. */
    DIGEST,
    /** A doctor's paper that runs out, or what a coordinator says of it. */
    PAPER,
    /** The proposals that wait for a territory's coordination, on one day. */
    QUEUE
}
