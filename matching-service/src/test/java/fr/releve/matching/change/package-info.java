@NullMarked
package fr.releve.matching.change;

import org.jspecify.annotations.NullMarked;
