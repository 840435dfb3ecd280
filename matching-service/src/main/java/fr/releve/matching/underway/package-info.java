/** What one side of proposals has before it, joined from proposals, placements and contacts. */
@NullMarked
package fr.releve.matching.underway;

import org.jspecify.annotations.NullMarked;
