/** Who goes where: one copy of the service plans, and plans anew after each change. */
@NullMarked
package fr.releve.matching.plan;

import org.jspecify.annotations.NullMarked;
