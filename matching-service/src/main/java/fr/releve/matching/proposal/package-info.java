/** A doctor proposed to a vacancy: its life from the matching's proposal to the agreement of both sides. */
@NullMarked
package fr.releve.matching.proposal;

import org.jspecify.annotations.NullMarked;
