@NullMarked
package fr.releve.matching.deadline;

import org.jspecify.annotations.NullMarked;
