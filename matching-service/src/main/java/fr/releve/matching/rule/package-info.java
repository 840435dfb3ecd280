/** Rules of law and amounts of the day as dated rows, each with its source. */
@NullMarked
package fr.releve.matching.rule;

import org.jspecify.annotations.NullMarked;
