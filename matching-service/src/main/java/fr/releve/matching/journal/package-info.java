/** Who did what to proposals and placements, and when: read, never written here. */
@NullMarked
package fr.releve.matching.journal;

import org.jspecify.annotations.NullMarked;
