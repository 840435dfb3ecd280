@NullMarked
package fr.releve.matching.calendar;

import org.jspecify.annotations.NullMarked;
