/** Figures of the engine and of its peers, one a line: {@code bench NAME key=value …}. */
@NullMarked
package fr.releve.benchmarks;

import org.jspecify.annotations.NullMarked;
