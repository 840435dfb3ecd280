/** How long the road takes. */
@NullMarked
package fr.releve.matching.travel;

import org.jspecify.annotations.NullMarked;
