@NullMarked
package fr.releve.matching.reactivity;

import org.jspecify.annotations.NullMarked;
