/** The tables of seeds/, loaded as an administrator would. */
@NullMarked
package fr.releve.acceptance.seeds;

import org.jspecify.annotations.NullMarked;
