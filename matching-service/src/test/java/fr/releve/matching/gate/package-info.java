@NullMarked
package fr.releve.matching.gate;

import org.jspecify.annotations.NullMarked;
