@NullMarked
package fr.releve.matching.reserve;

import org.jspecify.annotations.NullMarked;
