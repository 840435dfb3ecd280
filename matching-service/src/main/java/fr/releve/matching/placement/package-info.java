/** What becomes of an agreed proposal: papers, the days themselves, and the end, by one table and an append-only log. */
@NullMarked
package fr.releve.matching.placement;

import org.jspecify.annotations.NullMarked;
