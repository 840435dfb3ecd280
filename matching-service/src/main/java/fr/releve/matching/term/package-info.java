/** What a placement is worth: each term weighs, none decides. */
@NullMarked
package fr.releve.matching.term;

import org.jspecify.annotations.NullMarked;
