/** Who else could come: the list behind a vacancy, and whom to ask at once when a place is given back too late for a plan. */
@NullMarked
package fr.releve.matching.reserve;

import org.jspecify.annotations.NullMarked;
