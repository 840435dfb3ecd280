/** Counts that anybody may see. */
@NullMarked
package fr.releve.profile.statistics;

import org.jspecify.annotations.NullMarked;
