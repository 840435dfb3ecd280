@NullMarked
package fr.releve.matching.placement;

import org.jspecify.annotations.NullMarked;
