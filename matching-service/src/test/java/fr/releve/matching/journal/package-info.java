@NullMarked
package fr.releve.matching.journal;

import org.jspecify.annotations.NullMarked;
