/** The planning problem for Timefold Solver, modelled and tuned in good faith. */
@NullMarked
package fr.releve.benchmarks.timefold;

import org.jspecify.annotations.NullMarked;
