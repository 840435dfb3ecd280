/** Half-days, and the days on which offices work. */
@NullMarked
package fr.releve.matching.calendar;

import org.jspecify.annotations.NullMarked;
