package fr.releve.contracts;

/**
 * The whole current state of one thing that profile-service owns, on a compacted topic keyed by {@link #key()}.
 *
 * <p>A consumer keeps the highest {@link #version()} it has seen of a key and ignores the rest; a record without a value (a
 * tombstone) means that the thing was erased.
 */
public sealed interface StateEvent permits PractitionerState, SpouseState, JobLeadState, VacancyState, TerritoryState {

    /** The record's key: the id of the thing. */
    String key();

    /** Rises with every change of the thing, from 1. */
    long version();
}
