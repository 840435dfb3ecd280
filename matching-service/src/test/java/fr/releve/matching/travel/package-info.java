@NullMarked
package fr.releve.matching.travel;

import org.jspecify.annotations.NullMarked;
