/** The planning model. */
@NullMarked
package fr.releve.engine;

import org.jspecify.annotations.NullMarked;
