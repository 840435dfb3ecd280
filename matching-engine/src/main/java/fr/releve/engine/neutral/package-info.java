/** The neutral planning format: CSV files that any engine can read, and plans that an independent script can score. */
@NullMarked
package fr.releve.engine.neutral;

import org.jspecify.annotations.NullMarked;
