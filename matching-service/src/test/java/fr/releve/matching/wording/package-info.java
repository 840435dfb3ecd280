@NullMarked
package fr.releve.matching.wording;

import org.jspecify.annotations.NullMarked;
