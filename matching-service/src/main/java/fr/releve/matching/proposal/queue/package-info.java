/** What waits for a coordinator, in the order in which they want it. */
@NullMarked
package fr.releve.matching.proposal.queue;

import org.jspecify.annotations.NullMarked;
