@NullMarked
package fr.releve.matching.term;

import org.jspecify.annotations.NullMarked;
