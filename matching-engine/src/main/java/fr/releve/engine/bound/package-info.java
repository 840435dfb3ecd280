/** Upper bounds with certificates: Lagrangian relaxation of everything that doctors share. */
@NullMarked
package fr.releve.engine.bound;

import org.jspecify.annotations.NullMarked;
