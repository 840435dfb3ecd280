@NullMarked
package fr.releve.matching.underway;

import org.jspecify.annotations.NullMarked;
