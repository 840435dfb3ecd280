/** The search for good plans: construction at prices, then annealed large-neighbourhood search. */
@NullMarked
package fr.releve.engine.search;

import org.jspecify.annotations.NullMarked;
