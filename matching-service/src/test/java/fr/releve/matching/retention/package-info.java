@NullMarked
package fr.releve.matching.retention;

import org.jspecify.annotations.NullMarked;
