package fr.releve.matching.proposal;

import fr.releve.kit.problem.Problem;

/** Refuses to act on another version than the caller read; without one, whatever is there is meant. */
@FunctionalInterface
public interface ExpectedVersion {

    ExpectedVersion ANY = current -> {};

    /** @throws Problem if the proposal has moved on since it was read */
    void mustBe(long current);
}
