@NullMarked
package fr.releve.matching;

import org.jspecify.annotations.NullMarked;
