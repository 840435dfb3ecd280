package fr.releve.acceptance.bench;

/**
 * The way of one change to the first proposal that followed from it, in milliseconds.
 *
 * @param outbox from the commit of the change until its event was handed to the broker
 * @param planning from there until the proposal was stored: read, planned again, decided
 * @param answer from there until the proposal was heard at the end of the topic
 */
record Sample(long outbox, long planning, long answer) {

    long total() {
        return outbox + planning + answer;
    }
}
