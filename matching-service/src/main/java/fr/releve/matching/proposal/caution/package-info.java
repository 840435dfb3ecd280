/** What should be known about a proposal before anybody is asked. */
@NullMarked
package fr.releve.matching.proposal.caution;

import org.jspecify.annotations.NullMarked;
