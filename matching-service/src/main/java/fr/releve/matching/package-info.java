/** Joins doctors and needs: read model, plan, proposals. */
@NullMarked
package fr.releve.matching;

import org.jspecify.annotations.NullMarked;
