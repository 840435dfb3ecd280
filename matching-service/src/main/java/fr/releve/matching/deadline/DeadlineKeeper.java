package fr.releve.matching.deadline;

import java.util.Set;

/**
 * Does what is due, in one transaction with the claim of the deadline. It may be called late, and finds out by itself whether there is
 * still anything to do.
 */
public interface DeadlineKeeper {

    Set<Deadline.Kind> kinds();

    void due(Deadline deadline);
}
